/**
 * The style sheets that the library of our controls puts into the page by itself, letter by letter: by their hashes they
 * are allowed, and no other. A test compares them with the library.
 */
export const libraryStyles = [
  // So that a tap is heard at once, and a finger can still scroll from a button.
  '@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}',
  // On an iPhone, while a sheet lies over the page.
  '@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}',
];
