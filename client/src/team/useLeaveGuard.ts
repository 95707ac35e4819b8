import { useEffect } from 'react';

/** Lets the browser ask before a tab is closed or loaded anew while something typed would be lost. */
export const useLeaveGuard = (isUnsaved: boolean): void => {
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
};
