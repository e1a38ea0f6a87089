# Saddle: paths of all arms on seed 1
# Draw it again with: gnuplot saddle-contour.gp
NAME = 'saddle-contour'; TITLE = 'saddle_contour'; WIDTH = 700; HEIGHT = 618
load 'style.gp'
set label 1 '{/:Bold Saddle}' at screen 0.0229, screen 0.9644 left font ",14" tc rgb INK
set label 2 'paths of all arms on seed 1' at screen 0.0229, screen 0.932 left font ",11" tc rgb MUTED
F = 'saddle-contour.dat'
set xrange [-1.2:1.6]
set yrange [-2.5:2.5]
set contour base; unset surface
set cntrparam levels discrete -6.0, -5.5, -5.0, -4.5, -4.0, -3.5, -3.0, -2.5, -2.0, -1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5, 2.0
set table $LINES
splot F matrix using (-1.2 + $1*0.015555555555555555):(-2.5 + $2*0.027777777777777776):3
unset table
unset contour
set lmargin at screen 0.0943; set rmargin at screen 0.8686
set bmargin at screen 0.0906; set tmargin at screen 0.835
set border 15
unset grid
set xlabel '{/:Italic x}_{1}' tc rgb TEXT offset 0,0.3
set label 4 '{/:Italic x}_{2}' at screen 0.0186, graph 0.5 center rotate by 90 tc rgb TEXT
set palette defined (0 "#93a4b5", 0.35 "#bcc8d3", 0.7 "#e3e9ee", 1 "#ffffff") maxcolors 32
set cbrange [-6.249995061728395:2.4826864197530867]
set label 5 'f' at screen 0.9857, graph 0.5 center rotate by 90 tc rgb TEXT
set colorbox user origin 0.8914,0.0906 size 0.02,0.7443 noborder
set cbtics scale 0.3 font ",10"
P = 'saddle-contour-paths.dat'
set arrow from screen 0.0943, screen 0.8932 to screen 0.12, screen 0.8932 nohead lc rgb C1 lw 2
set label 'adadelta' at screen 0.1286, screen 0.8932 left font ",11" tc rgb TEXT
set arrow from screen 0.2297, screen 0.8932 to screen 0.2554, screen 0.8932 nohead lc rgb C1 lw 2.01 dt (6,3)
set label 'stochastic' at screen 0.264, screen 0.8932 left font ",11" tc rgb TEXT
set arrow from screen 0.384, screen 0.8932 to screen 0.4097, screen 0.8932 nohead lc rgb C7 lw 2
set label 'nesterov' at screen 0.4183, screen 0.8932 left font ",11" tc rgb TEXT
set arrow from screen 0.5194, screen 0.8932 to screen 0.5451, screen 0.8932 nohead lc rgb C3 lw 2
set label 'adam' at screen 0.5537, screen 0.8932 left font ",11" tc rgb TEXT
set arrow from screen 0.6171, screen 0.8932 to screen 0.6429, screen 0.8932 nohead lc rgb C8 lw 2
set label 'rmsprop' at screen 0.6514, screen 0.8932 left font ",11" tc rgb TEXT
set arrow from screen 0.7431, screen 0.8932 to screen 0.7689, screen 0.8932 nohead lc rgb C2 lw 2
set label 'adagrad' at screen 0.7774, screen 0.8932 left font ",11" tc rgb TEXT
set arrow from screen 0.0943, screen 0.8641 to screen 0.12, screen 0.8641 nohead lc rgb C6 lw 2
set label 'momentum' at screen 0.1286, screen 0.8641 left font ",11" tc rgb TEXT
set arrow from screen 0.2297, screen 0.8641 to screen 0.2554, screen 0.8641 nohead lc rgb C4 lw 2
set label 'gradientDescent' at screen 0.264, screen 0.8641 left font ",11" tc rgb TEXT
set arrow from screen 0.4311, screen 0.8641 to screen 0.4569, screen 0.8641 nohead lc rgb C5 lw 2
set label 'mini-batches of 10' at screen 0.4654, screen 0.8641 left font ",11" tc rgb TEXT
set label '○ start' at screen 0.6609, screen 0.8641 left font ",11" tc rgb TEXT
set label '● end' at screen 0.7526, screen 0.8641 left font ",11" tc rgb TEXT
plot F matrix using (-1.2 + $1*0.015555555555555555):(-2.5 + $2*0.027777777777777776):3 with image, \
  $LINES using 1:2 with lines lw 0.5 lc rgb "#a057606a", \
  P index 8 using 1:2 with lines lw 2.8 lc rgb "#40ffffff", \
  P index 8 using 1:2 with lines lw 1.4 lc rgb C5, \
  P index 8 using 1:2 with points pt 7 ps 0.18 lc rgb C5, \
  P index 7 using 1:2 with lines lw 2.8 lc rgb "#40ffffff", \
  P index 7 using 1:2 with lines lw 1.4 lc rgb C4, \
  P index 7 using 1:2 with points pt 7 ps 0.18 lc rgb C4, \
  P index 6 using 1:2 with lines lw 2.8 lc rgb "#40ffffff", \
  P index 6 using 1:2 with lines lw 1.4 lc rgb C6, \
  P index 6 using 1:2 with points pt 7 ps 0.18 lc rgb C6, \
  P index 5 using 1:2 with lines lw 2.8 lc rgb "#40ffffff", \
  P index 5 using 1:2 with lines lw 1.4 lc rgb C2, \
  P index 5 using 1:2 with points pt 7 ps 0.18 lc rgb C2, \
  P index 4 using 1:2 with lines lw 2.8 lc rgb "#40ffffff", \
  P index 4 using 1:2 with lines lw 1.4 lc rgb C8, \
  P index 4 using 1:2 with points pt 7 ps 0.18 lc rgb C8, \
  P index 3 using 1:2 with lines lw 2.8 lc rgb "#40ffffff", \
  P index 3 using 1:2 with lines lw 1.4 lc rgb C3, \
  P index 3 using 1:2 with points pt 7 ps 0.18 lc rgb C3, \
  P index 2 using 1:2 with lines lw 2.8 lc rgb "#40ffffff", \
  P index 2 using 1:2 with lines lw 1.4 lc rgb C7, \
  P index 2 using 1:2 with points pt 7 ps 0.18 lc rgb C7, \
  P index 1 using 1:2 with lines lw 2.8 lc rgb "#40ffffff", \
  P index 1 using 1:2 with lines lw 1.4 dt (6,3) lc rgb C1, \
  P index 1 using 1:2 with points pt 7 ps 0.18 lc rgb C1, \
  P index 0 using 1:2 with lines lw 2.8 lc rgb "#40ffffff", \
  P index 0 using 1:2 with lines lw 1.4 lc rgb C1, \
  P index 0 using 1:2 with points pt 7 ps 0.18 lc rgb C1, \
  P index 0 every ::80::80 using 1:2 with points pt 7 ps 0.9 lc rgb C1, \
  P index 1 every ::80::80 using 1:2 with points pt 7 ps 0.9 lc rgb C1, \
  P index 2 every ::80::80 using 1:2 with points pt 7 ps 0.9 lc rgb C7, \
  P index 3 every ::80::80 using 1:2 with points pt 7 ps 0.9 lc rgb C3, \
  P index 4 every ::80::80 using 1:2 with points pt 7 ps 0.9 lc rgb C8, \
  P index 5 every ::80::80 using 1:2 with points pt 7 ps 0.9 lc rgb C2, \
  P index 6 every ::80::80 using 1:2 with points pt 7 ps 0.9 lc rgb C6, \
  P index 7 every ::80::80 using 1:2 with points pt 7 ps 0.9 lc rgb C4, \
  P index 8 every ::80::80 using 1:2 with points pt 7 ps 0.9 lc rgb C5, \
  P index 9 using 1:2 with points pt 6 ps 1 lw 2 lc rgb INK
