class PageTitle {
  /** What of the page is open, such as a release or a question; empty for the page itself. */
  detail = $state('')
}

/** The title of the window: what is open, then the page. Pages set `detail`; going to another page empties it. */
export const pageTitle = new PageTitle()
