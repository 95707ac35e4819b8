import { describe, expect, it } from 'vitest';
import { connectPacket, eventPacket, readPacket } from './packets.ts';

describe('the packets of a line', () => {
  it.each([
    ['0{"sid":"s","pingInterval":25000,"pingTimeout":20000}', { kind: 'open', patienceMs: 45_000 }],
    ['2', { kind: 'ping' }],
    ['40{"sid":"s"}', { kind: 'connected' }],
    ['41', { kind: 'disconnected' }],
    ['44{"message":"no","data":{"refused":"signedOut"}}', { kind: 'refused', data: { refused: 'signedOut' } }],
    [
      '42["published",{"text":"Zeile\\nzwei [1]"}]',
      { kind: 'event', name: 'published', values: [{ text: 'Zeile\nzwei [1]' }] },
    ],
    ['4317[{"ok":true}]', { kind: 'answer', id: 17, value: { ok: true } }],
    ['6', { kind: 'other' }],
  ])('given %s, when read, then it is understood', (text, packet) => {
    expect(readPacket(text)).toEqual(packet);
  });

  it('given what a phone says, when written, then it is as the protocol has it', () => {
    expect(connectPacket({ as: 'room' })).toBe('40{"as":"room"}');
    expect(eventPacket(3, 'command', { a: 1 })).toBe('423["command",{"a":1}]');
  });

  it('given broken text, when read, then it is an error', () => {
    expect(() => readPacket('42["published"')).toThrow(SyntaxError);
  });
});
