import type { RawLine, RawMessage } from './rawLine.ts';

/** Answers waited for at once per line, so that neither side drowns. */
const AT_ONCE = 100;
/** What a line may ask or tell without having to wait; more comes over further lines. */
const PER_LINE = 50;

/** Throws messages at a line, some at a time, and gives the answers in order. */
export const throwAll = async (line: RawLine, event: string, messages: readonly RawMessage[]): Promise<unknown[]> => {
  const answers: unknown[] = [];
  for (let at = 0; at < messages.length; at += AT_ONCE) {
    const some = messages.slice(at, at + AT_ONCE);
    answers.push(...(await Promise.all(some.map((message) => line.ask(event, message)))));
  }
  return answers;
};

/** The same over as many lines as it takes for none to have to wait. */
export const throwOverLines = async (
  open: () => Promise<RawLine>,
  event: string,
  messages: readonly RawMessage[],
): Promise<unknown[]> => {
  const answers: unknown[] = [];
  for (let at = 0; at < messages.length; at += PER_LINE) {
    const line = await open();
    answers.push(...(await throwAll(line, event, messages.slice(at, at + PER_LINE))));
    line.close();
  }
  return answers;
};
