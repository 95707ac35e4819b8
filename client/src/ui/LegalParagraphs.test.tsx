import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LegalParagraphs } from './LegalParagraphs.tsx';

test('LEGAL-1 given headings, paragraphs and what is missing, when shown, then each is what it is', () => {
  const html = renderToString(<LegalParagraphs text={'# Kontakt\nTelefon: [Nummer]\nStadt\n\n\nZweiter Absatz'} />);
  expect(html).toContain('<h2>Kontakt</h2>');
  expect(html).toMatch(/<p[^>]*>Telefon: <mark>\[Nummer\]<\/mark>\nStadt<\/p>/u);
  expect(html).toMatch(/<p[^>]*>Zweiter Absatz<\/p>/u);
});

test('LEGAL-3 given markup and addresses, when shown, then only the addresses are links', () => {
  const text = '<b>fett</b> javascript:alert(1) an info@stadt.example, siehe https://stadt.example/kontakt?a=1.';
  const html = renderToString(<LegalParagraphs text={text} />);
  expect(html).not.toContain('<b>');
  expect(html.match(/<a /gu)).toHaveLength(2);
  expect(html).toContain('<a href="mailto:info@stadt.example">');
  expect(html).toContain('<a href="https://stadt.example/kontakt?a=1">');
});
