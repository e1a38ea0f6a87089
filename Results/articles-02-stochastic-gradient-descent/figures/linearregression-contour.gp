# Linear regression on linear-regression: paths of all arms on seed 1
# Draw it again with: gnuplot linearregression-contour.gp
NAME = 'linearregression-contour'; TITLE = 'linearregression_contour'; WIDTH = 700; HEIGHT = 600
load 'style.gp'
set label 1 '{/:Bold Linear regression on linear-regression}' at screen 0.0229, screen 0.9633 left font ",14" tc rgb INK
set label 2 'paths of all arms on seed 1' at screen 0.0229, screen 0.93 left font ",11" tc rgb MUTED
F = 'linearregression-contour.dat'
set xrange [-1.9475597930561523:5.957044144710131]
set yrange [-2.333337643278981:4.3753668057477535]
set contour base; unset surface
set cntrparam levels discrete -1.6, -1.4000000000000001, -1.2000000000000002, -1.0, -0.8, -0.6000000000000001, -0.4, -0.2, 0.0, 0.2, 0.4, 0.6000000000000001, 0.8, 1.0, 1.2000000000000002, 1.4000000000000001, 1.6, 1.8, 2.0
set table $LINES
splot F matrix using (-1.9475597930561523 + $1*0.043914466320923794):(-2.333337643278981 + $2*0.03727058027237075):3
unset table
unset contour
set lmargin at screen 0.0943; set rmargin at screen 0.8686
set bmargin at screen 0.0933; set tmargin at screen 0.86
set border 15
unset grid
set xlabel 'intercept' tc rgb TEXT offset 0,0.3
set label 4 'slope' at screen 0.0186, graph 0.5 center rotate by 90 tc rgb TEXT
set palette defined (0 "#93a4b5", 0.35 "#bcc8d3", 0.7 "#e3e9ee", 1 "#ffffff") maxcolors 32
set cbrange [-1.7128249290852078:2.1063807079722543]
set label 5 'log_{10}(f − f_{low})' at screen 0.9857, graph 0.5 center rotate by 90 tc rgb TEXT
set colorbox user origin 0.8914,0.0933 size 0.02,0.7667 noborder
set cbtics scale 0.3 font ",10"
P = 'linearregression-contour-paths.dat'
set arrow from screen 0.0943, screen 0.89 to screen 0.12, screen 0.89 nohead lc rgb C1 lw 2
set label 'sgd' at screen 0.1286, screen 0.89 left font ",11" tc rgb TEXT
set label '○ start' at screen 0.1826, screen 0.89 left font ",11" tc rgb TEXT
set label '● end' at screen 0.2743, screen 0.89 left font ",11" tc rgb TEXT
set label '△ minimum' at screen 0.3471, screen 0.89 left font ",11" tc rgb TEXT
plot F matrix using (-1.9475597930561523 + $1*0.043914466320923794):(-2.333337643278981 + $2*0.03727058027237075):3 with image, \
  $LINES using 1:2 with lines lw 0.5 lc rgb "#a057606a", \
  P index 0 using 1:2 with lines lw 1.0 lc rgb "#50".C1[2:], \
  P index 0 every ::1000::1000 using 1:2 with points pt 7 ps 0.9 lc rgb C1, \
  P index 1 using 1:2 with points pt 6 ps 1 lw 2 lc rgb INK, \
  P index 2 using 1:2 with points pt 8 ps 1.1 lw 1.8 lc rgb INK
