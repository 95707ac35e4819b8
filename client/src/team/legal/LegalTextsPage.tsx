import type { LegalPage } from '@gehoer/shared/protocol/legal.ts';
import { api } from '../api.ts';
import { LoadedPart } from '../frame/LoadedPart.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { PageTitle } from '../frame/PageTitle.tsx';
import { Panel } from '../frame/Panel.tsx';
import { useText } from '../text/TextContext.ts';
import { useLoaded } from '../useLoaded.ts';
import { LegalTextForm } from './LegalTextForm.tsx';

const PAGES: readonly LegalPage[] = ['privacy', 'imprint', 'accessibility'];

function LegalPanel({ page }: { readonly page: LegalPage }) {
  const { t } = useText();
  const loaded = useLoaded(`legal ${page}`, () => api.legalText(page));
  return (
    <Panel title={t(`legal.${page}`)} intro={t('legal.hint')}>
      <LoadedPart loaded={loaded}>{({ text }) => <LegalTextForm page={page} before={text} />}</LoadedPart>
    </Panel>
  );
}

/** The texts that the law wants, written by whoever runs the evenings. */
export function LegalTextsPage() {
  const { t } = useText();
  return (
    <>
      <PageHead>
        <PageTitle name={t('legal.title')} />
      </PageHead>
      <p>{t('legal.intro')}</p>
      {PAGES.map((page) => (
        <LegalPanel key={page} page={page} />
      ))}
    </>
  );
}
