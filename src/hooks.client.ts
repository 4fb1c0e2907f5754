// A built page has nothing to follow, and none of this in it.
if (import.meta.hot) {
  const { hot } = import.meta;
  void import('$lib/editing/client').then(({ followContent }) => followContent(hot));
}
