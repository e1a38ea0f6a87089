# Logistic regression on threshold: paths of all arms on seed 1
# Draw it again with: gnuplot logisticregression-contour.gp
NAME = 'logisticregression-contour'; TITLE = 'logisticregression_contour'; WIDTH = 700; HEIGHT = 600
load 'style.gp'
set label 1 '{/:Bold Logistic regression on threshold}' at screen 0.0229, screen 0.9633 left font ",14" tc rgb INK
set label 2 'paths of all arms on seed 1' at screen 0.0229, screen 0.93 left font ",11" tc rgb MUTED
F = 'logisticregression-contour.dat'
set xrange [-3.3572109847895524:14.333987416746494]
set yrange [-12.869717340073667:2.144952890012278]
set contour base; unset surface
set cntrparam levels discrete -1.2000000000000002, -1.0, -0.8, -0.6000000000000001, -0.4, -0.2, 0.0, 0.2, 0.4, 0.6000000000000001, 0.8
set table $LINES
splot F matrix using (-3.3572109847895524 + $1*0.09828443556408914):(-12.869717340073667 + $2*0.08341483461158858):3
unset table
unset contour
set lmargin at screen 0.0943; set rmargin at screen 0.8686
set bmargin at screen 0.0933; set tmargin at screen 0.86
set border 15
unset grid
set xlabel 'slope' tc rgb TEXT offset 0,0.3
set label 4 'intercept' at screen 0.0186, graph 0.5 center rotate by 90 tc rgb TEXT
set palette defined (0 "#93a4b5", 0.35 "#bcc8d3", 0.7 "#e3e9ee", 1 "#ffffff") maxcolors 32
set cbrange [-1.238478550745657:0.9199270730329062]
set label 5 'log_{10}(f − f_{low})' at screen 0.9857, graph 0.5 center rotate by 90 tc rgb TEXT
set colorbox user origin 0.8914,0.0933 size 0.02,0.7667 noborder
set cbtics scale 0.3 font ",10"
P = 'logisticregression-contour-paths.dat'
set arrow from screen 0.0943, screen 0.89 to screen 0.12, screen 0.89 nohead lc rgb C2 lw 2
set label 'nesterov variant=torch' at screen 0.1286, screen 0.89 left font ",11" tc rgb TEXT
set arrow from screen 0.3617, screen 0.89 to screen 0.3874, screen 0.89 nohead lc rgb C1 lw 2
set label 'nesterov variant=lookAhead' at screen 0.396, screen 0.89 left font ",11" tc rgb TEXT
set label '○ start' at screen 0.6669, screen 0.89 left font ",11" tc rgb TEXT
set label '● end' at screen 0.7586, screen 0.89 left font ",11" tc rgb TEXT
plot F matrix using (-3.3572109847895524 + $1*0.09828443556408914):(-12.869717340073667 + $2*0.08341483461158858):3 with image, \
  $LINES using 1:2 with lines lw 0.5 lc rgb "#a057606a", \
  P index 1 using 1:2 with lines lw 1.0 lc rgb "#50".C1[2:], \
  P index 0 using 1:2 with lines lw 1.0 lc rgb "#50".C2[2:], \
  P index 0 every ::1000::1000 using 1:2 with points pt 7 ps 0.9 lc rgb C2, \
  P index 1 every ::1000::1000 using 1:2 with points pt 7 ps 0.9 lc rgb C1, \
  P index 2 using 1:2 with points pt 6 ps 1 lw 2 lc rgb INK
