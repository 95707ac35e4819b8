import { Route, Router, Switch } from 'wouter';
import { AccountsPage } from './accounts/AccountsPage.tsx';
import { Evening } from './evening/Evening.tsx';
import { ReadingPage } from './evening/reading/ReadingPage.tsx';
import { CheckPage } from './evening/checking/CheckPage.tsx';
import { EntryPage } from './evening/entry/EntryPage.tsx';
import { Frame } from './frame/Frame.tsx';
import { NotFound } from './frame/NotFound.tsx';
import { LanguagesPage } from './languages/LanguagesPage.tsx';
import { TextsPage } from './languages/TextsPage.tsx';
import { LegalTextsPage } from './legal/LegalTextsPage.tsx';
import { SetUpPage } from './login/SetUpPage.tsx';
import { SignedInOnly } from './login/SignedInOnly.tsx';
import { MediationPage } from './mediation/MediationPage.tsx';
import { paths } from './paths.ts';
import { PlanPage } from './planning/PlanPage.tsx';
import { NewSeriesPage } from './series/NewSeriesPage.tsx';
import { SeriesListPage } from './series/SeriesListPage.tsx';
import { SeriesPage } from './series/SeriesPage.tsx';
import { PosterPage } from './sharing/PosterPage.tsx';
import { AnnounceProvider } from './text/AnnounceProvider.tsx';
import { TextProvider } from './text/TextProvider.tsx';

/** The pages that have the head and the column in common. */
function FramedPages() {
  return (
    <Frame>
      <Switch>
        <Route path={paths.start}>
          <SeriesListPage />
        </Route>
        <Route path={paths.newSeries}>
          <NewSeriesPage />
        </Route>
        <Route path={paths.series(':id')}>{({ id }) => <SeriesPage key={id} seriesId={id} />}</Route>
        <Route path={paths.plan(':id')}>{({ id }) => <PlanPage key={id} workshopId={id} />}</Route>
        <Route path={paths.mediation(':id')}>{({ id }) => <MediationPage key={id} workshopId={id} />}</Route>
        <Route path={paths.entry(':id')}>{({ id }) => <EntryPage key={id} workshopId={id} />}</Route>
        <Route path={paths.check(':id')}>{({ id }) => <CheckPage key={id} workshopId={id} />}</Route>
        <Route path={paths.poster(':id')}>{({ id }) => <PosterPage key={id} workshopId={id} />}</Route>
        <Route path={paths.languages}>
          <LanguagesPage />
        </Route>
        <Route path={paths.texts(':language')}>{({ language }) => <TextsPage key={language} tag={language} />}</Route>
        <Route path={paths.legal}>
          <LegalTextsPage />
        </Route>
        <Route path={paths.accounts}>
          <AccountsPage />
        </Route>
        <Route>
          <NotFound />
        </Route>
      </Switch>
    </Frame>
  );
}

/** Everything the team sees, below /team. */
export function App() {
  return (
    <TextProvider>
      <AnnounceProvider>
        <Router base="/team">
          <Switch>
            <Route path={paths.setUp}>
              <SetUpPage />
            </Route>
            <Route>
              <SignedInOnly>
                <Switch>
                  <Route path={paths.reading(':id')}>{({ id }) => <ReadingPage key={id} workshopId={id} />}</Route>
                  <Route path={paths.evening(':id')}>{({ id }) => <Evening key={id} workshopId={id} />}</Route>
                  <Route>
                    <FramedPages />
                  </Route>
                </Switch>
              </SignedInOnly>
            </Route>
          </Switch>
        </Router>
      </AnnounceProvider>
    </TextProvider>
  );
}
