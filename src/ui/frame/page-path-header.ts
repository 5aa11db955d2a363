/** The request header in which the proxy hands a page its own path and search. */
export const pagePathHeader = 'x-page-path'
