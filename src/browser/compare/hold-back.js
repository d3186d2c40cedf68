// In the head, before anything is painted, as it stands. What an address asks for is shown by the script of the page,
// which comes later: until then the style sheet holds back what it would move. It shows it by itself when none comes.
if (location.search.length > 1) document.documentElement.classList.add('is-held');
