import { Download, Ellipsis, FileText, Languages, Pencil } from 'lucide-react';
import { useLocation } from 'wouter';
import { Menu } from '../../../ui/Menu.tsx';
import type { MenuItem } from '../../../ui/menuItem.ts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { resultsUrl, type ResultFormat } from '../../api.ts';
import { paths } from '../../paths.ts';
import { useText } from '../../text/TextContext.ts';
import { useEvening } from '../EveningContext.ts';

const FORMATS = ['docx', 'csv', 'json'] as const satisfies readonly ResultFormat[];

const isFormat = (id: string): id is ResultFormat => FORMATS.some((format) => format === id);

/** Lets the browser download; the server names the file. */
const download = (address: string): void => {
  const link = document.createElement('a');
  link.href = address;
  link.download = '';
  link.click();
};

const ICON = { size: 18, 'aria-hidden': true } as const;

/** What is seldom needed while an evening runs: paper cards, translating, planning, and the results at any time. */
export function MoreLinks() {
  const { t, language } = useText();
  const { workshopId } = useEvening();
  const [, goTo] = useLocation();
  const items: MenuItem[] = [
    { id: 'entry', label: t('entry.link'), icon: <FileText {...ICON} /> },
    { id: 'mediation', label: t('nav.mediation'), icon: <Languages {...ICON} /> },
    { id: 'plan', label: t('nav.prepare'), icon: <Pencil {...ICON} /> },
    ...FORMATS.map((format, index) => ({
      id: format,
      label: t(`evening.result_${format}`),
      icon: <Download {...ICON} />,
      separated: index === 0,
    })),
  ];
  const choose = (id: string): void => {
    if (isFormat(id)) download(resultsUrl(workshopId, id, language));
    else if (id === 'entry' || id === 'mediation' || id === 'plan') goTo(paths[id](workshopId));
  };
  return (
    <Menu size="small" variant="quiet" items={items} onSelect={choose}>
      <Ellipsis size={18} aria-hidden="true" />
      {t('evening.more')} <VisuallyHidden>{t('evening.links')}</VisuallyHidden>
    </Menu>
  );
}
