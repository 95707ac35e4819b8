import type { LocalText } from '@gehoer/shared/domain/localText.ts';
import type {
  Account,
  Invitation,
  SeriesSummary,
  WorkshopLinks,
  WorkshopSummary,
} from '@gehoer/shared/protocol/http.ts';
import { request } from './request.ts';

/** Name and password, as typed. */
export interface Credentials {
  readonly name: string;
  readonly password: string;
}

/** What a new series starts from: one evening per action field. The id is made here, so that a retry is the same wish. */
export interface NewSeries {
  readonly id: string;
  readonly title: string;
  readonly organiser: string;
  readonly eventLabel: string;
  readonly actionFields: readonly LocalText[];
}

/** A further evening of a series. */
export interface NewWorkshop {
  readonly id: string;
  readonly actionField: LocalText;
}

export type ResultFormat = 'docx' | 'csv' | 'json';

/** The address under which the browser downloads the results of an evening. */
export const resultsUrl = (workshopId: string, format: ResultFormat): string =>
  `/api/workshops/${workshopId}/results.${format}`;

/** Everything the team's pages ask for outside the live line. */
export const api = {
  me: () => request<Account>('GET', '/me'),
  login: (credentials: Credentials) => request<Account>('POST', '/login', credentials),
  logout: () => request('POST', '/logout'),
  checkSetUp: (token: string) => request('GET', `/setup/${encodeURIComponent(token)}`),
  setUp: (token: string, credentials: Credentials) => request<Account>('POST', '/setup', { token, ...credentials }),
  accounts: () => request<readonly Account[]>('GET', '/accounts'),
  removeAccount: (id: string) => request('DELETE', `/accounts/${id}`),
  invite: () => request<Invitation>('POST', '/invitations'),
  series: () => request<readonly SeriesSummary[]>('GET', '/series'),
  createSeries: (series: NewSeries) => request<SeriesSummary>('POST', '/series', series),
  addWorkshop: (seriesId: string, workshop: NewWorkshop) =>
    request<WorkshopSummary>('POST', `/series/${seriesId}/workshops`, workshop),
  links: (workshopId: string) => request<WorkshopLinks>('GET', `/workshops/${workshopId}`),
};
