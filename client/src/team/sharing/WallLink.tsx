import { MonitorPlay } from 'lucide-react';
import { buttonClass, type ButtonLook } from '../../ui/buttonClass.ts';
import { useText } from '../text/TextContext.ts';

/** Opens the projector's page in a window of its own, which is then dragged onto the projector. */
export function WallLink({ url, ...look }: { readonly url: string } & ButtonLook) {
  const { t } = useText();
  return (
    <a href={url} target="_blank" rel="noreferrer" className={buttonClass(look)}>
      <MonitorPlay size={20} aria-hidden="true" />
      {t('sharing.openWall')}
    </a>
  );
}
