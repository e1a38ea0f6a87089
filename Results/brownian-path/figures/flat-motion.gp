# Flat: mean squared displacement along an axis: dots: measured over runs, each axis by itself; lines: theory
# Draw it again with: gnuplot flat-motion.gp
NAME = 'flat-motion'; TITLE = 'flat_motion'; WIDTH = 773; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Flat: mean squared displacement along an axis}' at screen 0.0207, screen 0.9522 left font ",14" tc rgb INK
set label 2 'dots: measured over runs, each axis by itself; lines: theory' at screen 0.0207, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [0.4711217359784258:4882.758397375695]
set logscale y 10
set format y '10^{%L}'
set xrange [1.0:3478.2000000000003]
set logscale x 10
set format x '10^{%L}'
D = 'flat-motion.dat'

set lmargin at screen 0.1009; set rmargin at screen 0.8279
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'mean squared displacement' at screen 0.0207, graph 0.5 center rotate by 90 tc rgb TEXT
unset label 10
unset label 11
unset label 12
unset label 13
unset label 14
unset label 15
unset label 16
unset label 17
unset label 18
unset label 19
unset label 20
unset label 21
unset label 22
unset label 23
unset label 24
unset label 25
set arrow from graph 1.0053, graph 0.953 to graph 1.0214, graph 0.953 nohead lc rgb C1 lw 0.8
set label 10 'Brownian motion' at graph 1.0285, graph 0.953 left font ",11" tc rgb C1
plot D index 16 using 1:2 title 'Brownian motion' noenhanced with lines lw 2 lc rgb C1, \
  D index 15 using 1:2 title 'Brownian motion' noenhanced with lines lw 2 lc rgb C1, \
  D index 14 using 1:2 title 'Brownian motion' noenhanced with lines lw 2 lc rgb C1, \
  D index 13 using 1:2 title 'Brownian motion' noenhanced with lines lw 2 lc rgb C1, \
  D index 12 using 1:2 title 'Brownian motion' noenhanced with lines lw 2 lc rgb C1, \
  D index 11 using 1:2 title 'Brownian motion' noenhanced with lines lw 2 lc rgb C1, \
  D index 10 using 1:2 title 'Brownian motion' noenhanced with lines lw 2 lc rgb C1, \
  D index 9 using 1:2 title 'Brownian motion' noenhanced with lines lw 2 lc rgb C1, \
  D index 8 using 1:2 title 'Brownian motion' noenhanced with lines lw 2 lc rgb C1, \
  D index 7 using 1:2 title 'Brownian motion' noenhanced with lines lw 2 lc rgb C1, \
  D index 6 using 1:2 title 'Brownian motion' noenhanced with lines lw 2 lc rgb C1, \
  D index 5 using 1:2 title 'Brownian motion' noenhanced with lines lw 2 lc rgb C1, \
  D index 4 using 1:2 title 'Brownian motion' noenhanced with lines lw 2 lc rgb C1, \
  D index 3 using 1:2 title 'Brownian motion' noenhanced with lines lw 2 lc rgb C1, \
  D index 2 using 1:2 title 'Brownian motion' noenhanced with lines lw 2 lc rgb C1, \
  D index 1 using 1:2 title 'Brownian motion' noenhanced with lines lw 2 lc rgb C1, \
  D index 0 using 1:2 title 'Brownian motion' noenhanced with lines lw 2 lc rgb C1, \
  D index 1 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 2 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 3 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 4 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 5 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 6 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 7 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 8 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 9 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 10 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 11 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 12 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 13 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 14 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 15 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 16 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C1
