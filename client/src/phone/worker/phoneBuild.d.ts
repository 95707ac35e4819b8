/** What the build says of the phone's page. */
declare module 'virtual:phone-build' {
  export const phoneBuild: import('./shellKeeper.ts').PhoneBuild;
}
