import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { Symbols } from './parts/symbols.tsx';

type Page = { readonly default: ComponentType };

/** Each screen is a folder whose `page.tsx` is loaded when it is first shown; it reads its params itself. */
const screens = import.meta.glob<Page>(['./features/*/page.tsx', './features/*/new.tsx']);

function screen(file: string): ReactNode {
  const load: () => Promise<Page> = screens[`./features/${file}.tsx`] ?? (() => Promise.resolve({ default: Missing }));
  const Screen = lazy(load);
  return <Screen />;
}

function Missing(): ReactNode {
  return (
    <main className="page">
      <h1>Không có màn hình này</h1>
      <p>
        <a href="#/">Về màn hình đầu</a>
      </p>
    </main>
  );
}

const routes: readonly (readonly [path: string, screen: ReactNode])[] = [
  ['/', screen('home/page')],
  ['/login', screen('login/page')],
  ['/trainer', screen('trainer/page')],
  ['/hall', screen('hall/page')],
  ['/new', screen('congress/new')],
  ['/congress', screen('congress/page')],
  ['/people', screen('people/page')],
  ['/backup', screen('backup/page')],
  ['/restore', screen('restore/page')],
  ['/rollup', screen('rollup/page')],
  ['/roster', screen('roster/page')],
  ['/meetings/new', screen('meetings/page')],
  ['/meetings/:id', screen('meetings/page')],
  ['/meetings/:id/roster', screen('roster/page')],
  ['/script', screen('script/page')],
  ['/papers', screen('papers/page')],
  ['/wordings', screen('wordings/page')],
  ['/papers/rounds/:id', screen('papers/page')],
  ['/papers/meetings/:id', screen('papers/page')],
  ['/targets', screen('targets/page')],
  ['/elections/new', screen('election/page')],
  ['/elections/:id', screen('rounds/page')],
  ['/rounds/:id', screen('election/page')],
  ['/rounds/:id/issue', screen('issue/page')],
  ['/rounds/:id/bundles', screen('bundles/page')],
  ['/rounds/:id/bundles/:bundle/desk/:entry', screen('desk/page')],
  ['/rounds/:id/compare', screen('compare/page')],
  ['/rounds/:id/result', screen('result/page')],
  ['/rounds/:id/minutes', screen('minutes/page')],
];

export function App(): ReactNode {
  return (
    <Router hook={useHashLocation}>
      <Symbols />
      <Suspense fallback={<p className="page">Đang mở…</p>}>
        <Switch>
          {routes.map(([path, element]) => (
            <Route key={path} path={path}>
              {element}
            </Route>
          ))}
          <Route>
            <Missing />
          </Route>
        </Switch>
      </Suspense>
    </Router>
  );
}
