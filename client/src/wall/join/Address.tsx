import { Fragment } from 'react';

/** An address that, if it must, breaks behind a dot or slash and nowhere else. */
export function Address({ text, className }: { readonly text: string; readonly className?: string | undefined }) {
  return (
    <bdi dir="ltr" className={className}>
      {text.split(/(?<=[./:])/u).map((part, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </bdi>
  );
}
