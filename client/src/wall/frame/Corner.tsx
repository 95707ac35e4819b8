import { Ellipsis, Maximize, Minimize, Moon, Sun } from 'lucide-react';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { ConnectionDot } from './ConnectionDot.tsx';
import styles from './Corner.module.css';
import { useFullscreen } from './useFullscreen.ts';
import { useTheme } from './useTheme.ts';
import { useWallText } from './wallTextContext.ts';

/** Where the pages are that the law wants within reach of everybody in the room. */
const LEGAL_PAGES = { imprint: '/impressum', privacy: '/datenschutz', accessibility: '/barrierefreiheit' } as const;
type LegalPage = keyof typeof LEGAL_PAGES;
const ORDER: readonly LegalPage[] = ['imprint', 'privacy', 'accessibility'];

const open = (page: string) => location.assign(LEGAL_PAGES[page as LegalPage]);

/**
 * What the wall needs besides what it shows: the legal pages in two taps, buttons for a dark room and for the full
 * screen, and a dot while the line is down.
 */
export function Corner({ isLost = false }: { readonly isLost?: boolean | undefined }) {
  const { t } = useWallText();
  const { isPossible, isOn, toggle } = useFullscreen();
  const { theme, choose } = useTheme();
  const isDark = theme === 'dark';
  return (
    <header className={styles['corner']}>
      <Menu
        className={styles['menu']}
        variant="quiet"
        size="small"
        label={t('wall.menu')}
        items={ORDER.map((id) => ({ id, label: t(`wall.${id}`) }))}
        onSelect={open}
      >
        <Ellipsis aria-hidden="true" />
      </Menu>
      <IconButton
        className={styles['restless']}
        size="small"
        label={t(isDark ? 'wall.light' : 'wall.dark')}
        icon={isDark ? <Sun aria-hidden="true" /> : <Moon aria-hidden="true" />}
        onClick={() => choose(isDark ? 'light' : 'dark')}
      />
      {isPossible && (
        <IconButton
          className={styles['restless']}
          size="small"
          label={t(isOn ? 'wall.leaveFullscreen' : 'wall.fullscreen')}
          icon={isOn ? <Minimize aria-hidden="true" /> : <Maximize aria-hidden="true" />}
          onClick={toggle}
        />
      )}
      {isLost && <ConnectionDot />}
    </header>
  );
}
