import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { api } from '../api.ts';
import { Problem } from '../frame/Problem.tsx';
import type { ApiRefusal } from '../request.ts';
import { CopyField } from '../sharing/CopyField.tsx';
import { useAnnounce } from '../text/AnnounceContext.ts';
import { refusalText } from '../text/refusalText.ts';
import { useText } from '../text/TextContext.ts';

/** Makes a link with which one more person can create an account. */
export function Invite() {
  const { t } = useText();
  const announce = useAnnounce();
  const [link, setLink] = useState<string | null>(null);
  const [refused, setRefused] = useState<ApiRefusal | null>(null);
  const [busy, setBusy] = useState(false);

  const invite = async () => {
    setBusy(true);
    const answer = await api.invite();
    setBusy(false);
    setRefused(answer.ok || answer.refused === 'signedOut' ? null : answer.refused);
    if (!answer.ok) return;
    setLink(answer.value.link);
    announce(t('accounts.linkReady'));
  };
  return (
    <>
      {refused && <Problem>{refusalText(t, refused)}</Problem>}
      {link !== null && <CopyField key={link} label={t('accounts.link')} hint={t('accounts.linkHint')} value={link} />}
      <Button busy={busy} onClick={() => void invite()}>
        <UserPlus size={20} aria-hidden="true" />
        {link === null ? t('accounts.makeLink') : t('accounts.makeAnother')}
      </Button>
    </>
  );
}
