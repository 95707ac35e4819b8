import type { RefusalCode } from '@gehoer/shared/domain/refusals.ts';
import type { HttpRefusal, StaffRefusalCode } from '@gehoer/shared/protocol/http.ts';
import { noticeSignedOut } from './signedIn.ts';

/** A no of the server, or `unreachable`: there was no answer that could be read. */
export type ApiRefusal = RefusalCode | StaffRefusalCode | 'unreachable';

export type Answer<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refused: ApiRefusal };

const unreachable = { ok: false, refused: 'unreachable' } as const;

const refusalOf = async (response: Response): Promise<ApiRefusal> => {
  try {
    return ((await response.json()) as HttpRefusal).refused;
  } catch {
    return 'unreachable';
  }
};

/**
 * Asks the server's HTTP interface. Never throws: what goes wrong is an answer. Notices if the login has ended.
 * @param path below /api
 * @param body sent as JSON
 * @returns the JSON of the answer; for an answer without content the value is undefined
 */
export const request = async <Value>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: object,
): Promise<Answer<Value>> => {
  try {
    const response = await fetch(`/api${path}`, {
      method,
      ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    if (!response.ok) {
      const refused = await refusalOf(response);
      if (refused === 'signedOut') noticeSignedOut();
      return { ok: false, refused };
    }
    const text = await response.text();
    return { ok: true, value: (text === '' ? undefined : JSON.parse(text)) as Value };
  } catch {
    return unreachable;
  }
};
