grammar Beta;

start: WORD+ ;
WORD: [a-z]+ ;
