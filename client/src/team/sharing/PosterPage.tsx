import { Printer } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { CheckboxField } from '../../ui/CheckboxField.tsx';
import { api } from '../api.ts';
import { LoadedPart } from '../frame/LoadedPart.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { PageTitle } from '../frame/PageTitle.tsx';
import { OpenWorkshop } from '../live/OpenWorkshop.tsx';
import { paths } from '../paths.ts';
import { useText } from '../text/TextContext.ts';
import { useLoaded } from '../useLoaded.ts';
import { type PaperSize, Poster } from './Poster.tsx';
import styles from './PosterPage.module.css';

const SIZES = ['a4', 'a3'] as const satisfies readonly PaperSize[];

interface SizeChoiceProps {
  readonly size: PaperSize;
  readonly onChoose: (size: PaperSize) => void;
}

/** On which paper the sheet is printed; the browser's dialog then has it right. */
function SizeChoice({ size, onChoose }: SizeChoiceProps) {
  const { t } = useText();
  return (
    <fieldset className={styles['sizes']}>
      <legend>{t('kit.size')}</legend>
      {SIZES.map((each) => (
        <CheckboxField
          key={each}
          type="radio"
          name="size"
          label={t(`kit.size_${each}`)}
          checked={each === size}
          onChange={() => onChoose(each)}
        />
      ))}
    </fieldset>
  );
}

/** A sheet to be printed and put on the door and the tables; on paper, nothing but the sheet appears. */
export function PosterPage({ workshopId }: { readonly workshopId: string }) {
  const { t } = useText();
  const [size, setSize] = useState<PaperSize>('a4');
  const links = useLoaded(`links ${workshopId}`, () => api.links(workshopId));
  return (
    <>
      <div className={styles['screenOnly']}>
        <PageHead
          up={{ to: paths.plan(workshopId), name: t('sharing.toPlan') }}
          actions={
            <Button variant="primary" onClick={() => window.print()}>
              <Printer size={20} aria-hidden="true" />
              {t('sharing.print')}
            </Button>
          }
        >
          <PageTitle name={t('sharing.poster')} />
        </PageHead>
        <SizeChoice size={size} onChoose={setSize} />
      </div>
      <OpenWorkshop workshopId={workshopId}>
        {(live) => (
          <LoadedPart loaded={links}>{(found) => <Poster live={live} links={found} size={size} />}</LoadedPart>
        )}
      </OpenWorkshop>
    </>
  );
}
