# flat: mean squared displacement of a coordinate: dots: measured over runs and coordinates; lines: theory
# Draw it again with: gnuplot flat-motion.gp
NAME = 'flat-motion'; WIDTH = 773; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold flat: mean squared displacement of a coordinate}' at screen 0.0207, screen 0.9522 left font ",14" tc rgb INK
set label 2 'dots: measured over runs and coordinates; lines: theory' at screen 0.0207, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [0.0015503764790179122:887.9998256282086]
set logscale y 10
set format y '10^{%L}'
set mytics 1
set ytics 10.0
set xrange [1.0:11000.0]
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
set arrow from graph 1.0053, graph 0.9567 to graph 1.0214, graph 0.9564 nohead lc rgb C1 lw 0.8
set label 10 'Brownian motion' at graph 1.0285, graph 0.9564 left font ",11" tc rgb C1
set arrow from graph 1.0053, graph 0.9567 to graph 1.0214, graph 1.0 nohead lc rgb C2 lw 0.8
set label 11 'random walk' at graph 1.0285, graph 1.0 left font ",11" tc rgb C2
set arrow from graph 1.0053, graph 0.9566 to graph 1.0214, graph 0.9128 nohead lc rgb C3 lw 0.8
set label 12 'with mass' at graph 1.0285, graph 0.9128 left font ",11" tc rgb C3
plot D index 29 using 1:2 with lines lw 2 lc rgb C3, \
  D index 28 using 1:2 with lines lw 2 lc rgb C3, \
  D index 27 using 1:2 with lines lw 2 lc rgb C3, \
  D index 26 using 1:2 with lines lw 2 lc rgb C3, \
  D index 25 using 1:2 with lines lw 2 lc rgb C3, \
  D index 24 using 1:2 with lines lw 2 lc rgb C3, \
  D index 23 using 1:2 with lines lw 2 lc rgb C3, \
  D index 22 using 1:2 with lines lw 2 lc rgb C3, \
  D index 21 using 1:2 with lines lw 2 lc rgb C3, \
  D index 20 using 1:2 with lines lw 2 lc rgb C3, \
  D index 19 using 1:2 with lines lw 2 lc rgb C2, \
  D index 18 using 1:2 with lines lw 2 lc rgb C2, \
  D index 17 using 1:2 with lines lw 2 lc rgb C2, \
  D index 16 using 1:2 with lines lw 2 lc rgb C2, \
  D index 15 using 1:2 with lines lw 2 lc rgb C2, \
  D index 14 using 1:2 with lines lw 2 lc rgb C2, \
  D index 13 using 1:2 with lines lw 2 lc rgb C2, \
  D index 12 using 1:2 with lines lw 2 lc rgb C2, \
  D index 11 using 1:2 with lines lw 2 lc rgb C2, \
  D index 10 using 1:2 with lines lw 2 lc rgb C2, \
  D index 9 using 1:2 with lines lw 2 lc rgb C1, \
  D index 8 using 1:2 with lines lw 2 lc rgb C1, \
  D index 7 using 1:2 with lines lw 2 lc rgb C1, \
  D index 6 using 1:2 with lines lw 2 lc rgb C1, \
  D index 5 using 1:2 with lines lw 2 lc rgb C1, \
  D index 4 using 1:2 with lines lw 2 lc rgb C1, \
  D index 3 using 1:2 with lines lw 2 lc rgb C1, \
  D index 2 using 1:2 with lines lw 2 lc rgb C1, \
  D index 1 using 1:2 with lines lw 2 lc rgb C1, \
  D index 0 using 1:2 with lines lw 2 lc rgb C1, \
  D index 1 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 2 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 3 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 4 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 5 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 6 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 7 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 8 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 9 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 11 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C2, \
  D index 12 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C2, \
  D index 13 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C2, \
  D index 14 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C2, \
  D index 15 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C2, \
  D index 16 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C2, \
  D index 17 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C2, \
  D index 18 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C2, \
  D index 19 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C2, \
  D index 21 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C3, \
  D index 22 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C3, \
  D index 23 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C3, \
  D index 24 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C3, \
  D index 25 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C3, \
  D index 26 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C3, \
  D index 27 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C3, \
  D index 28 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C3, \
  D index 29 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C3
