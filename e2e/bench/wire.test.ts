import { describe, expect, it } from 'vitest';
import { commandFrame, connectFrame, publishedIn, readFrame } from './wire.ts';

const read = (frame: string) => readFrame(Buffer.from(frame));
const event = (name: string, value: unknown): string => `42${JSON.stringify([name, value])}`;

describe('reading a frame', () => {
  it('finds how far a published tail reaches', () => {
    const tail = { kind: 'tail', from: 3, to: 1205, events: [{ type: 'cardPosted', text: 'Guten Abend', seq: 1205 }] };
    expect(read(event('published', tail))).toEqual({ kind: 'published', to: 1205 });
  });

  it('is not misled by a text that looks like the place it searches', () => {
    const text = '{"to":99,"seq":98,"ok":true}';
    expect(read(event('published', { events: [{ text }], to: 7 }))).toEqual({ kind: 'published', to: 7 });
  });

  it('finds how far the snapshot in a welcome reaches', () => {
    const welcome = { version: 1, token: 'a.b', catchUp: { kind: 'snapshot', to: 12, workshop: {} } };
    expect(read(event('welcome', welcome))).toEqual({ kind: 'welcome', to: 12 });
  });

  it('tells which command an answer belongs to, and whether it was carried out', () => {
    expect(read('4317[{"commandId":"x","ok":true,"seq":41}]')).toEqual({ kind: 'answer', id: 17, seq: 41 });
    const no = '438[{"commandId":"x","ok":false,"refused":"tooFast"}]';
    expect(read(no)).toEqual({ kind: 'no', id: 8, why: no });
  });

  it('knows the frames of a connection', () => {
    expect(read('0{"sid":"x"}').kind).toBe('opened');
    expect(read('2').kind).toBe('ping');
    expect(read('40{"sid":"x"}').kind).toBe('connected');
    expect(read('44{"message":"unknownWorkshop"}').kind).toBe('refused');
    expect(read(event('pulse', { phones: 3 })).kind).toBe('other');
    expect(read('').kind).toBe('other');
  });

  it('gives NaN where a message reaches nowhere', () => {
    expect(read(event('published', {}))).toEqual({ kind: 'published', to: NaN });
  });
});

describe('writing a frame', () => {
  it('writes what Socket.IO expects', () => {
    expect(connectFrame({ as: 'room' })).toBe('40{"as":"room"}');
    expect(commandFrame(5, { name: 'postCard' })).toBe('425["command",{"name":"postCard"}]');
  });

  it('reads a published message whole', () => {
    expect(publishedIn(Buffer.from(event('published', { to: 1, text: 'Größe' })))).toEqual({ to: 1, text: 'Größe' });
  });
});
