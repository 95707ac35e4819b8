import type { ParticipantTranslator } from '@gehoer/shared/i18n/participant/index.ts';
import { node, type Tree } from './tree.ts';

type Say = ParticipantTranslator;

/** A group of the round and the dots it has from this phone. */
export interface DottedGroup {
  readonly name: string;
  readonly mine: number;
}

const option = (say: Say, { name, mine }: DottedGroup, number: string, isDone: boolean): Tree => [
  {
    listitem: [
      { paragraph: `${number} ${name}` },
      node('button', say('dots.less', { group: name }), mine === 0 ? 'disabled' : ''),
      { text: say('dots.given', { n: mine }) },
      node('button', say('dots.more', { group: name }), isDone ? 'disabled' : ''),
    ],
  },
];

const head = (say: Say): Tree => [node('heading', say('dots.note'), 'level=2'), { paragraph: say('dots.noteMore') }];

/** An open poll with two dots for each phone. */
export const ballotTree = (say: Say, groups: readonly DottedGroup[], isSent: boolean): Tree => {
  const left = 2 - groups.reduce((sum, { mine }) => sum + mine, 0);
  const status: Tree = [{ paragraph: [{ strong: say('dots.arrived') }, { text: say('dots.changeable') }] }];
  return [
    ...head(say),
    { paragraph: [{ strong: say('dots.have', { n: 2 }) }] },
    { list: groups.flatMap((group, index) => option(say, group, `1.${index + 1}`, left === 0)) },
    { paragraph: left === 0 ? say('dots.noneLeft') : say('dots.left', { n: left }) },
    ...(isSent ? status : [node('button', say('dots.send'))]),
    { paragraph: say('dots.anonymous') },
  ];
};

/** What came of a poll in which this phone alone has given dots. */
export const resultTree = (say: Say, groups: readonly DottedGroup[]): Tree => [
  ...head(say),
  { paragraph: [{ strong: say('dots.result') }, { text: say('dots.ballots', { n: 1 }) }] },
  {
    list: groups.map(({ name, mine }, index) => ({
      listitem: [
        { paragraph: `1.${index + 1} ${name}` },
        {
          paragraph: [
            { strong: say('dots.given', { n: mine }) },
            ...(mine > 0 ? [{ text: say('dots.mine', { n: mine }) }] : []),
          ],
        },
      ],
    })),
  },
];
