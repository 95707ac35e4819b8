import type { Message, Messages } from './translate.ts';

/*
 * Texts one by one, for whoever looks at them, checks them or words them anew. A text is named by the key of its
 * message, and where that has plural wordings also by the category: `join.title`, `timer.minutesLeft#few`.
 */

/** Wordings of a place's own by the names of the texts they replace. */
export type OwnWordings = Readonly<Record<string, string>>;

/** One text with its name. */
export interface NamedText {
  readonly id: string;
  /** `group.name` of its message. */
  readonly key: string;
  /** Plural category; null for a message that has one wording only. */
  readonly category: string | null;
  readonly text: string;
}

const namedTexts = (key: string, message: Message): NamedText[] =>
  typeof message === 'string'
    ? [{ id: key, key, category: null, text: message }]
    : Object.entries(message).map(([category, text]) => ({ id: `${key}#${category}`, key, category, text }));

/** Every text of a message file, in its order. */
export const textsOf = (messages: Messages): NamedText[] =>
  Object.entries(messages).flatMap(([group, names]) =>
    Object.entries(names).flatMap(([name, message]) => namedTexts(`${group}.${name}`, message)),
  );

/** The message files with some texts replaced. Wordings for texts that are not there any more are passed over. */
export const withOwnWordings = <Given extends Messages>(messages: Given, own: OwnWordings): Given => {
  const result: Record<string, Readonly<Record<string, Message>>> = { ...messages };
  for (const [id, text] of Object.entries(own)) {
    const [key = '', category] = id.split('#');
    const [group = '', name = ''] = key.split('.');
    const names = result[group];
    const message = names?.[name];
    if (names === undefined || message === undefined) continue;
    if (typeof message === 'string') {
      if (category === undefined) result[group] = { ...names, [name]: text };
    } else if (category !== undefined && category in message) {
      result[group] = { ...names, [name]: { ...message, [category]: text } };
    }
  }
  return result as Given;
};
