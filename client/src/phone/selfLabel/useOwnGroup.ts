import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { usePlainPost } from '../first/PlainForm.ts';
import { nextOwnGroup, type OwnGroup, readOwnGroup, writeOwnGroup } from './ownGroup.ts';
import { tellGroup } from './tellGroup.ts';

/** Between two attempts. */
const AGAIN_MS = 3000;

/** What the page from the server shows as this device's answer, given without a script. */
const fromForm = (groupId: string | null | undefined): OwnGroup | null =>
  groupId ? { groupId, turn: 0, state: 'arrived' } : null;

/**
 * As what somebody has said they are there, and a way to say it. What is said is on the device at once and goes out
 * until it is answered; whenever the line comes back it is said again, because a server that was started anew has
 * forgotten it.
 * @param lost whether there is no line
 */
export const useOwnGroup = (code: string, lost: boolean) => {
  const plain = usePlainPost();
  const [store] = useState(() =>
    createStore<{ own: OwnGroup | null }>(() => ({ own: plain ? fromForm(plain.form.group) : readOwnGroup(code) })),
  );
  const own = useStore(store, (state) => state.own);
  const put = (next: OwnGroup): void => {
    writeOwnGroup(code, next);
    store.setState({ own: next });
  };

  useEffect(() => {
    // The script has taken the page over, and what was said before it came is on the device.
    if (!plain) store.setState({ own: readOwnGroup(code) });
  }, [plain, code, store]);

  const turn = own?.turn;
  useEffect(() => {
    if (plain || lost || turn === undefined) return;
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = async (): Promise<void> => {
      const { own: said } = store.getState();
      if (said?.turn !== turn) return;
      const told = await tellGroup(code, said);
      if (!wanted) return;
      if (told === 'again') timer = setTimeout(() => void tell(), AGAIN_MS);
      else if (said.state !== 'arrived') {
        writeOwnGroup(code, { ...said, state: told });
        store.setState({ own: { ...said, state: told } });
      }
    };
    void tell();
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [plain, code, lost, turn, store]);

  return { own, say: (groupId: string | null) => put(nextOwnGroup(store.getState().own, groupId, Date.now())) };
};
