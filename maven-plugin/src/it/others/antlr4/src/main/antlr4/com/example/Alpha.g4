grammar Alpha;

start: WORD+ ;
WORD: [a-z]+ ;
