import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Button } from './Button.tsx';
import { CheckboxField } from './CheckboxField.tsx';
import { Countdown } from './Countdown.tsx';
import { Dialog } from './Dialog.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { Menu } from './Menu.tsx';
import { Pictogram, roundPictogram } from './Pictogram.tsx';
import { QrCode } from './QrCode.tsx';
import { SelectField } from './SelectField.tsx';
import { SkipLink } from './SkipLink.tsx';
import { TextAreaField } from './TextAreaField.tsx';
import { TextField } from './TextField.tsx';
import { Toast } from './Toast.tsx';
import { UserText } from './UserText.tsx';

const elements: Record<string, ReactNode> = {
  Button: <Button busy>Text</Button>,
  CheckboxField: <CheckboxField label="Text" />,
  Countdown: <Countdown remainingMs={1000} label="Text" />,
  Dialog: (
    <Dialog open title="Text" onClose={() => {}}>
      Text
    </Dialog>
  ),
  LiveRegion: <LiveRegion announcement={{ id: 1, text: 'Text' }} />,
  Menu: (
    <Menu items={[]} onSelect={() => {}}>
      Text
    </Menu>
  ),
  Pictogram: <Pictogram name={roundPictogram(1)} />,
  QrCode: <QrCode value="https://example.org/123456" label="Text" />,
  SelectField: <SelectField label="Text" />,
  SkipLink: <SkipLink targetId="main">Text</SkipLink>,
  TextAreaField: <TextAreaField label="Text" />,
  TextField: <TextField label="Text" />,
  Toast: <Toast message={{ id: 1, text: 'Text' }} closeLabel="Text" onClose={() => {}} />,
  UserText: <UserText text="Text" />,
};

test.each(Object.entries(elements))(
  'given a server without window and document, then %s renders there',
  (_, element) => {
    expect(typeof document).toBe('undefined');
    expect(renderToString(element)).toMatch(/^<[a-z]+/);
  },
);

test.each([
  [1, 'bridge'],
  [4, 'mountain'],
  [5, 'speech'],
  [0, 'speech'],
])('given round %i, then its pictogram is the %s', (round, name) => {
  expect(roundPictogram(round)).toBe(name);
});
