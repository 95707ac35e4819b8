import type { loadHelpMessages } from '@gehoer/shared/i18n/help/index.ts';
import type { ParticipantTranslator } from '@gehoer/shared/i18n/participant/index.ts';
import { beginning, node, type Tree } from './tree.ts';
import { phoneWords } from './words.ts';

type Say = ParticipantTranslator;

/** The round's question, whatever it is. */
const question = (level: 1 | 2): string => `heading /.+/ [level=${level}]`;
/** There is an official wording in German only. */
const official = (say: Say): Tree => (say === phoneWords('de') ? [{ group: say('round.official') }] : []);
const roundHead = (say: Say, n: number): Tree => [{ paragraph: say('round.header', { n, total: 4 }) }, question(1)];
/** While the timer runs. */
const openRoundHead = (say: Say, n: number): Tree => [
  { paragraph: beginning(say('round.header', { n, total: 4 })) },
  question(1),
];

const labelled = (say: Say, more = ''): string =>
  `${say('composer.label')} ${say('composer.hint')}${more && ` ${more}`}`;

interface FieldState {
  readonly text?: string;
  readonly error?: string;
  readonly between?: Tree;
  readonly left?: number;
}

/** The place to write in the round of now. */
const field = (say: Say, { text, error, between = [], left = 4 }: FieldState): Tree => {
  const box = node('textbox', say('composer.label'), error === undefined ? '' : 'invalid');
  return [
    { text: labelled(say, error) },
    text === undefined ? box : { [box]: text },
    ...between,
    node('button', say('composer.send')),
    { text: say('composer.cardsLeft', { n: left }) },
  ];
};

const ownCard = (say: Say, text: string, changeable: boolean): Tree => [
  {
    listitem: [
      { text },
      { paragraph: [{ strong: say('ownCards.arrived') }] },
      ...(changeable ? [node('button', say('ownCards.edit')), node('button', say('ownCards.withdraw'))] : []),
    ],
  },
];

const ownCards = (say: Say, texts: readonly string[], changeable: boolean): Tree => [
  node('heading', say('ownCards.title'), 'level=2'),
  node('heading', say('round.short', { n: 1 }), 'level=3'),
  { list: texts.flatMap((text) => ownCard(say, text, changeable)) },
];

const allCardsLink = (say: Say): Tree => [{ paragraph: [node('link', say('allCards.title'))] }];
const backLink = (say: Say): Tree => [{ paragraph: [node('link', say('app.back'))] }];

export const entryTree = (say: Say, typed?: string): Tree => {
  const wrong = typed === undefined ? '' : ` ${say('join.incomplete')}`;
  const hint = say('join.codeHint', { example: '123 456' });
  const box = node('textbox', say('join.codeLabel'), typed === undefined ? '' : 'invalid');
  return [
    node('heading', say('join.title'), 'level=1'),
    { text: `${say('join.codeLabel')} ${hint}${wrong}` },
    typed === undefined ? box : { [box]: typed },
    node('button', say('join.enter')),
    { paragraph: say('join.help') },
  ];
};

export const noticeTree = (say: Say): Tree => [
  node('heading', say('evening.arrival'), 'level=1'),
  { paragraph: '/.+/' },
  { paragraph: say('evening.arrivalHint') },
  {
    [node('region', say('notice.title'))]: [
      node('heading', say('notice.title'), 'level=2'),
      {
        list: [
          ...(['anonymous', 'personal', 'quotes', 'whileOpen', 'afterwards', 'paper'] as const).map((point) => ({
            listitem: say(`notice.${point}`),
          })),
          { listitem: say('language.writeAny') },
        ],
      },
      node('button', say('notice.accept')),
      { paragraph: [node('link', say('notice.privacy'))] },
    ],
  },
];

export const talkTree = (say: Say, title: string, speaker: string): Tree => [
  node('heading', say('evening.talk'), 'level=1'),
  { text: title },
  { paragraph: say('evening.talkSpeaker', { speaker }) },
  { paragraph: say('evening.talkHint') },
];

export const writingTree = (say: Say, state: FieldState = {}): Tree => [
  ...openRoundHead(say, 1),
  ...field(say, state),
  ...official(say),
];

export const severalIdeas = (say: Say): Tree => [
  { paragraph: [{ text: say('composer.splitHint') }, node('button', say('composer.split'))] },
];

export const nextIdea = (say: Say, text: string): Tree => [
  { paragraph: say('composer.next') },
  { text },
  node('button', say('composer.join')),
];

/** After cards have arrived, in the round that collects. */
export const writtenTree = (say: Say, texts: readonly string[]): Tree => [
  ...openRoundHead(say, 1),
  ...field(say, { left: 4 - texts.length }),
  { paragraph: say('announce.cardArrived') },
  ...official(say),
  ...ownCards(say, texts, true),
];

export const withdrawTree = (say: Say, text: string): Tree => [
  node('heading', say('ownCards.confirmWithdraw'), 'level=2'),
  { text },
  node('button', say('ownCards.keep')),
  node('button', say('ownCards.withdrawNow')),
];

/** The room looks at the wall, and somebody is still writing. */
export const sortingTree = (say: Say, draft: string, texts: readonly string[]): Tree => [
  ...roundHead(say, 1),
  { paragraph: [{ strong: say('round.sorting') }, { text: say('round.lookAtWall') }] },
  ...allCardsLink(say),
  { paragraph: say('round.lateCard') },
  ...field(say, { text: draft, left: 4 - texts.length }),
  ...official(say),
  ...ownCards(say, texts, false),
];

/** Another round has begun, and a text was left behind. */
export const leftBehindTree = (say: Say, draft: string, texts: readonly string[]): Tree => [
  ...openRoundHead(say, 2),
  ...field(say, {}),
  node('heading', say('draft.title', { n: 1 }), 'level=2'),
  { text: '/.+/' },
  { paragraph: say('draft.notSent') },
  { text: say('draft.title', { n: 1 }) },
  { [node('textbox', say('draft.title', { n: 1 }))]: draft },
  ...(['send', 'keep', 'discard'] as const).map((act) => node('button', say(`draft.${act}`))),
  ...official(say),
  ...ownCards(say, texts, false),
  ...allCardsLink(say),
];

/** One card from paper in each group, and so many cards that nobody has sorted. */
const readingRound = (say: Say, groups: readonly string[], unsorted: number): Tree => [
  { paragraph: say('round.header', { n: 1, total: 4 }) },
  question(2),
  ...groups.flatMap((group, index) => [
    node('heading', `1.${index + 1} ${group} ${say('allCards.count', { n: 1 })}`, 'level=3'),
    { list: [{ listitem: `Eine Karte zu ${group}` }] },
  ]),
  node('heading', `${say('allCards.unsorted')} ${say('allCards.count', { n: unsorted })}`, 'level=3'),
  // Nothing tells in which order cards came.
  { list: Array.from({ length: unsorted }, () => ({ listitem: '/.+/' })) },
];

export const readingTree = (say: Say, groups: readonly string[], unsorted: number): Tree => [
  {
    article: [
      ...backLink(say),
      node('heading', say('allCards.title'), 'level=1'),
      { paragraph: say('allCards.hint') },
      { article: readingRound(say, groups, unsorted) },
    ],
  },
];

export const closingTree = (say: Say, texts: readonly string[]): Tree => [
  node('heading', say('evening.closing'), 'level=1'),
  { paragraph: say('evening.closingThanks') },
  node('heading', say('evening.nextSteps'), 'level=2'),
  { text: '/.+/' },
  ...ownCards(say, texts, false),
  ...allCardsLink(say),
];

type Help = Awaited<ReturnType<typeof loadHelpMessages>>['t'];

const SIZES = ['normal', 'large', 'largest'] as const;

/** The choice of a size and the chapters of the page that helps. */
export const helpParts = (help: Help): Tree => [
  {
    [node('group', help('textSize.title'))]: SIZES.map((size) =>
      node('radio', help(`textSize.${size}`), size === 'normal' ? 'checked' : ''),
    ),
  },
  ...(['howTo', 'exampleTitle', 'changeTitle', 'hardTitle', 'troubleTitle'] as const).map((part) =>
    node('heading', help(`help.${part}`), 'level=2'),
  ),
];
