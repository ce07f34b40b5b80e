import type { JSX } from 'preact';
import type { Glance } from '../../model/app.ts';
import { backupDue } from '../backup-due.ts';
import { useUi } from '../context.tsx';
import { formatAgo } from '../i18n/format.ts';
import { t } from '../i18n/index.ts';

/** How old the last backup is, and a word about it when it is time for one. */
export function BackupAge({ glance: g }: { readonly glance: Glance }): JSX.Element {
  const { now } = useUi();
  if (g.lastBackup === undefined) return <>{t('popup.backup.never')}</>;
  return (
    <>
      {t('popup.backup', { when: formatAgo(g.lastBackup, now()) })}
      {backupDue(g, now()) && <> · {t('popup.backup.due')}</>}
    </>
  );
}
