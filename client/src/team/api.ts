import type { Language } from '@gehoer/shared/domain/languages.ts';
import type { GroupCount } from '@gehoer/shared/domain/selfLabels.ts';
import type {
  Account,
  Invitation,
  SeriesSummary,
  Suggestion,
  WorkshopLinks,
  WorkshopSummary,
} from '@gehoer/shared/protocol/http.ts';
import type { LegalPage, LegalText } from '@gehoer/shared/protocol/legal.ts';
import type { NewSeries, NewWorkshop } from '@gehoer/shared/protocol/newSeries.ts';
import type { AllTextStates, TextChange, TextState } from '@gehoer/shared/protocol/wordings.ts';
import { request } from './request.ts';

/** Name and password, as typed. */
export interface Credentials {
  readonly name: string;
  readonly password: string;
}

export const RESULT_FORMATS = ['docx', 'csv', 'json'] as const;
export type ResultFormat = (typeof RESULT_FORMATS)[number];

/**
 * The address under which the browser downloads the results of an evening.
 * @param language of the words around the cards
 */
export const resultsUrl = (workshopId: string, format: ResultFormat, language: Language): string =>
  `/api/workshops/${workshopId}/results.${format}?language=${language}`;

/** Everything the team's pages ask for outside the live line. */
export const api = {
  me: () => request<Account>('GET', '/me'),
  login: (credentials: Credentials) => request<Account>('POST', '/login', credentials),
  logout: () => request('POST', '/logout'),
  changePassword: (change: { readonly current: string; readonly next: string }) =>
    request('POST', '/me/password', change),
  checkSetUp: (token: string) => request('GET', `/setup/${encodeURIComponent(token)}`),
  setUp: (token: string, credentials: Credentials) => request<Account>('POST', '/setup', { token, ...credentials }),
  accounts: () => request<readonly Account[]>('GET', '/accounts'),
  removeAccount: (id: string) => request('DELETE', `/accounts/${id}`),
  invite: () => request<Invitation>('POST', '/invitations'),
  series: () => request<readonly SeriesSummary[]>('GET', '/series'),
  createSeries: (series: NewSeries) => request<SeriesSummary>('POST', '/series', series),
  addWorkshop: (seriesId: string, workshop: NewWorkshop) =>
    request<WorkshopSummary>('POST', `/series/${seriesId}/workshops`, workshop),
  translator: () => request<{ readonly isThere: boolean }>('GET', '/translator'),
  suggestion: (workshopId: string, cardId: string) =>
    request<Suggestion>('POST', `/workshops/${workshopId}/cards/${cardId}/suggestion`),
  legalText: (page: LegalPage) => request<LegalText>('GET', `/legal/${page}`),
  setLegalText: (change: LegalText) => request<LegalText>('POST', '/legal', change),
  wordings: () => request<AllTextStates>('GET', '/wordings'),
  setWording: (change: TextChange) => request<TextState>('POST', '/wordings', change),
  groupCounts: (workshopId: string) => request<readonly GroupCount[]>('GET', `/workshops/${workshopId}/groups`),
  links: (workshopId: string) => request<WorkshopLinks>('GET', `/workshops/${workshopId}`),
};
