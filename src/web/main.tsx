import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { beginWithNewestVersion, keepAppOnDevice } from './api/app-versions.ts';
import { keepReads } from './api/kept-reads.ts';
import { noteMissedSheets } from './api/missed-sheets.ts';
import { createQueryClient } from './api/queries.ts';
import { noteSignedOut } from './api/signed-out.ts';
import { watchConnection } from './api/watch-connection.ts';
import { createAppRouter } from './pages/router.tsx';
import './ui/theme.css';
import { useKeptLocale, wordsOfKeptLocale } from './ui/kept-locale.ts';
import { readLight, setLight } from './ui/light.ts';
import { LinkNavigation } from './ui/link-navigation.tsx';
import { ReaderProvider } from './ui/reader.tsx';
import { Toasts } from './ui/toast.tsx';

setLight(readLight());
const queries = createQueryClient(() => {
  const isOpen = ['/sign-in', '/set-up', '/join', '/new-password'].includes(router.state.location.pathname);
  if (!isOpen) noteSignedOut(true);
});
watchConnection();
noteMissedSheets();
const router = createAppRouter({ queries, keptReads: keepReads(queries) });

keepAppOnDevice();

const place = document.getElementById('root');
if (!place) throw new Error('The page has no place for the app.');
const root = createRoot(place);
void Promise.all([wordsOfKeptLocale(), beginWithNewestVersion()]).then(() => {
  root.render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <LinkNavigation navigate={(href) => router.history.push(href)}>
          <App />
        </LinkNavigation>
      </QueryClientProvider>
    </StrictMode>,
  );
});

/** The page, for whoever sits here: in the language that they last chose, in the zone of this device. */
function App() {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return (
    <ReaderProvider locale={useKeptLocale()} zone={timeZone}>
      <RouterProvider router={router} />
      <Toasts />
    </ReaderProvider>
  );
}
