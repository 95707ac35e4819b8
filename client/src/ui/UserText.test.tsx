// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { UserText } from './UserText.tsx';

afterEach(cleanup);

function show(text: string, lang?: string): HTMLElement {
  return render(<UserText text={text} lang={lang} />).container.querySelector('bdi')!;
}

test('given a text of a person, then it runs in its own direction, isolated from what is around it', () => {
  expect(show('نريد دورات لغة').getAttribute('dir')).toBe('auto');
});

test('given its language, then screen readers learn of it', () => {
  expect(show('مرحبا', 'ar').lang).toBe('ar');
  expect(show('Buses').hasAttribute('lang')).toBe(false);
});

test('given line breaks, joiners and direction marks, then every character is kept', () => {
  const text = 'می\u200cخواهیم\n\nline 2\u200f ';
  expect(show(text).textContent).toBe(text);
});

test('given markup, then it is shown as text', () => {
  const element = show('<b onclick="x()">Buses</b>');
  expect(element.children).toHaveLength(0);
  expect(element.textContent).toBe('<b onclick="x()">Buses</b>');
});
