import { Component, type ReactNode } from 'react';
import type { ParticipantTranslator } from '@gehoer/shared/i18n/participant/index.ts';
import { Button } from '../../ui/Button.tsx';

interface BrokenProps {
  readonly t: ParticipantTranslator;
  readonly children: ReactNode;
}

/** Stands in for a page that a bug has stopped. Everything typed is on the device and is there after reloading. */
export class Broken extends Component<BrokenProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render(): ReactNode {
    const { t, children } = this.props;
    if (!this.state.isBroken) return children;
    return (
      <main role="alert">
        <p>{t('app.broken')}</p>
        <Button variant="primary" onClick={() => location.reload()}>
          {t('app.reload')}
        </Button>
      </main>
    );
  }
}
