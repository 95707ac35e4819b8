import { REFUSALS, type RefusalCode } from '@gehoer/shared/domain/refusals.ts';
import type { TeamTranslator } from '@gehoer/shared/i18n/team/index.ts';
import type { ApiRefusal } from '../request.ts';

const isDomainCode = (code: ApiRefusal): code is RefusalCode => REFUSALS.some((each) => each === code);

/** The sentence for a refusal, whether it came over the live line or over HTTP. */
export const refusalText = (t: TeamTranslator, code: ApiRefusal): string =>
  isDomainCode(code) ? t(`refusal.${code}`) : t(`staffRefusal.${code}`);
