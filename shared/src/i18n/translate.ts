import type { Language } from '../domain/languages.ts';

/*
 * No library: Intl.PluralRules knows the plural rules of every language and Intl.NumberFormat the numbers. A
 * message library would cost about 14 kB of a margin of 20 kB on the phone's page.
 */

/** One wording per plural category of the language; which one is taken depends on the parameter `n`. */
type Plural = { readonly other: string } & { readonly [Category in Intl.LDMLPluralRule]?: string };
/** Text with `{placeholders}`. `{n}` takes a number, every other placeholder a number or a text. */
export type Message = string | Plural;
/** Messages by group and name: exactly two levels, so that a plural is never mistaken for a group. */
export type Messages = Readonly<Record<string, Readonly<Record<string, Message>>>>;

type PlaceholdersIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | PlaceholdersIn<Rest> : never;
type PlaceholdersOf<M> = M extends string ? PlaceholdersIn<M> : 'n' | PlaceholdersIn<M[keyof M]>;
type ValuesFor<Name extends string> = { readonly [Each in Name]: Each extends 'n' ? number : number | string };

/** `group.name` of every message. */
export type MessageKey<Source extends Messages> = {
  [Group in keyof Source & string]: `${Group}.${keyof Source[Group] & string}`;
}[keyof Source & string];

type MessageAt<Source extends Messages, Key> = Key extends `${infer Group extends keyof Source & string}.${infer Name}`
  ? Source[Group][Name & keyof Source[Group]]
  : never;
type Params<M> = [PlaceholdersOf<M>] extends [never] ? [] : [params: ValuesFor<PlaceholdersOf<M>>];

/** Gives the text of a message. Which parameters it takes follows from the placeholders of the German wording. */
export type Translator<Source extends Messages> = <Key extends MessageKey<Source>>(
  key: Key,
  ...params: Params<MessageAt<Source, Key>>
) => string;

/** What another language has to provide: the same keys; plural wordings only where the German text has a `{n}`. */
export type TranslationOf<Source extends Messages> = {
  readonly [Group in keyof Source]: {
    readonly [Name in keyof Source[Group]]: 'n' extends PlaceholdersOf<Source[Group][Name]> ? Message : string;
  };
};

/** Not every browser knows Kurmancî: its numbers and plurals are those of Turkish, not those of the device's language. */
const localesOf = (language: Language): string[] => (language === 'ku' ? ['ku', 'tr'] : [language]);

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/**
 * Makes the translator for one message file.
 *
 * Numbers are written as the language writes them. Texts are put between Unicode isolates (UAX #9), so that a
 * name in another direction cannot reorder the sentence around it, and are never searched for placeholders
 * themselves. A placeholder without a value, or a key the file does not have (neither compiles), is shown as it
 * stands: better a strange word than a blank screen.
 */
export const translator = <Source extends Messages>(
  language: Language,
  messages: TranslationOf<Source>,
): Translator<Source> => {
  const numbers = new Intl.NumberFormat(localesOf(language));
  const plurals = new Intl.PluralRules(localesOf(language));

  const written = (value: number | string): string =>
    typeof value === 'number' ? numbers.format(value) : FIRST_STRONG_ISOLATE + value + POP_DIRECTIONAL_ISOLATE;

  const wording = (message: Message, n: unknown): string =>
    typeof message === 'string' ? message : (message[plurals.select(Number(n))] ?? message.other);

  return (key, ...[params]) => {
    const values = new Map<string, number | string>(Object.entries(params ?? {}));
    const [group = '', name = ''] = key.split('.');
    const message = (messages as Messages)[group]?.[name];
    if (message === undefined) return key;
    return wording(message, values.get('n')).replace(/\{(\w+)\}/g, (placeholder, each: string) => {
      const value = values.get(each);
      return value === undefined ? placeholder : written(value);
    });
  };
};
