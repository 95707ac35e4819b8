import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openWall } from '../live/viewers.ts';
import '../styles/index.css';
import '../styles/dark.css';
import { WallPage } from './frame/WallPage.tsx';
import { readWallLink } from './frame/wallLink.ts';

const storage: Pick<Storage, 'getItem' | 'setItem'> = {
  getItem: (name) => sessionStorage.getItem(name),
  setItem: (name, value) => sessionStorage.setItem(name, value),
};

const link = readWallLink({ location, history, storage });
const live = link && openWall(link.workshopId, link.key);

// A new link pasted into the same tab changes only the part behind the #, which loads nothing by itself.
addEventListener('hashchange', () => location.reload());

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <WallPage live={live} />
    </StrictMode>,
  );
}
