/** Addresses of the team's pages, below /team. */
export const paths = {
  start: '/',
  setUp: '/einrichten',
  accounts: '/konten',
  languages: '/sprachen',
  texts: <Tag extends string>(language: Tag) => `/sprachen/${language}` as const,
  legal: '/rechtliches',
  newSeries: '/neue-reihe',
  series: <Id extends string>(seriesId: Id) => `/reihe/${seriesId}` as const,
  plan: <Id extends string>(workshopId: Id) => `/planen/${workshopId}` as const,
  evening: <Id extends string>(workshopId: Id) => `/abend/${workshopId}` as const,
  mediation: <Id extends string>(workshopId: Id) => `/sprachmittlung/${workshopId}` as const,
  reading: <Id extends string>(workshopId: Id) => `/abend/${workshopId}/vorlesen` as const,
  entry: <Id extends string>(workshopId: Id) => `/papierkarten/${workshopId}` as const,
  check: <Id extends string>(workshopId: Id) => `/pruefen/${workshopId}` as const,
  poster: <Id extends string>(workshopId: Id) => `/aushang/${workshopId}` as const,
} as const;
