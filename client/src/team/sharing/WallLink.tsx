import { MonitorPlay } from 'lucide-react';
import { buttonClass, type ButtonLook } from '../../ui/buttonClass.ts';
import { useText } from '../text/TextContext.ts';

interface WallLinkProps extends ButtonLook {
  readonly url: string;
  /** Id of the name of the evening, where there are several on the page. */
  readonly describedBy?: string | undefined;
}

/** Opens the projector's page in a window of its own, which is then dragged onto the projector. */
export function WallLink({ url, describedBy, ...look }: WallLinkProps) {
  const { t } = useText();
  return (
    <a href={url} aria-describedby={describedBy} target="_blank" rel="noreferrer" className={buttonClass(look)}>
      <MonitorPlay size={20} aria-hidden="true" />
      {t('sharing.openWall')}
    </a>
  );
}
