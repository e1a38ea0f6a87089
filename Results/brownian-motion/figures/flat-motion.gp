# Flat: mean squared displacement along an axis: dots: measured over runs, each axis by itself; lines: theory
# Draw it again with: gnuplot flat-motion.gp
NAME = 'flat-motion'; TITLE = 'flat_motion'; WIDTH = 773; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Flat: mean squared displacement along an axis}' at screen 0.0207, screen 0.9522 left font ",14" tc rgb INK
set label 2 'dots: measured over runs, each axis by itself; lines: theory' at screen 0.0207, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [0.0014593066803770824:931.7285469421954]
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
set arrow from graph 1.0053, graph 0.9534 to graph 1.0214, graph 0.9534 nohead lc rgb C1 lw 0.8
set label 10 'Brownian motion' at graph 1.0285, graph 0.9534 left font ",11" tc rgb C1
set arrow from graph 1.0053, graph 0.9534 to graph 1.0214, graph 0.997 nohead lc rgb C2 lw 0.8
set label 11 'random walk' at graph 1.0285, graph 0.997 left font ",11" tc rgb C2
set arrow from graph 1.0053, graph 0.9534 to graph 1.0214, graph 0.9098 nohead lc rgb C3 lw 0.8
set label 12 'with mass' at graph 1.0285, graph 0.9098 left font ",11" tc rgb C3
plot D index 56 using 1:2 title 'with mass' noenhanced with lines lw 2 lc rgb C3, \
  D index 55 using 1:2 title 'with mass' noenhanced with lines lw 2 lc rgb C3, \
  D index 54 using 1:2 title 'with mass' noenhanced with lines lw 2 lc rgb C3, \
  D index 53 using 1:2 title 'with mass' noenhanced with lines lw 2 lc rgb C3, \
  D index 52 using 1:2 title 'with mass' noenhanced with lines lw 2 lc rgb C3, \
  D index 51 using 1:2 title 'with mass' noenhanced with lines lw 2 lc rgb C3, \
  D index 50 using 1:2 title 'with mass' noenhanced with lines lw 2 lc rgb C3, \
  D index 49 using 1:2 title 'with mass' noenhanced with lines lw 2 lc rgb C3, \
  D index 48 using 1:2 title 'with mass' noenhanced with lines lw 2 lc rgb C3, \
  D index 47 using 1:2 title 'with mass' noenhanced with lines lw 2 lc rgb C3, \
  D index 46 using 1:2 title 'with mass' noenhanced with lines lw 2 lc rgb C3, \
  D index 45 using 1:2 title 'with mass' noenhanced with lines lw 2 lc rgb C3, \
  D index 44 using 1:2 title 'with mass' noenhanced with lines lw 2 lc rgb C3, \
  D index 43 using 1:2 title 'with mass' noenhanced with lines lw 2 lc rgb C3, \
  D index 42 using 1:2 title 'with mass' noenhanced with lines lw 2 lc rgb C3, \
  D index 41 using 1:2 title 'with mass' noenhanced with lines lw 2 lc rgb C3, \
  D index 40 using 1:2 title 'with mass' noenhanced with lines lw 2 lc rgb C3, \
  D index 39 using 1:2 title 'with mass' noenhanced with lines lw 2 lc rgb C3, \
  D index 38 using 1:2 title 'random walk' noenhanced with lines lw 2 lc rgb C2, \
  D index 37 using 1:2 title 'random walk' noenhanced with lines lw 2 lc rgb C2, \
  D index 36 using 1:2 title 'random walk' noenhanced with lines lw 2 lc rgb C2, \
  D index 35 using 1:2 title 'random walk' noenhanced with lines lw 2 lc rgb C2, \
  D index 34 using 1:2 title 'random walk' noenhanced with lines lw 2 lc rgb C2, \
  D index 33 using 1:2 title 'random walk' noenhanced with lines lw 2 lc rgb C2, \
  D index 32 using 1:2 title 'random walk' noenhanced with lines lw 2 lc rgb C2, \
  D index 31 using 1:2 title 'random walk' noenhanced with lines lw 2 lc rgb C2, \
  D index 30 using 1:2 title 'random walk' noenhanced with lines lw 2 lc rgb C2, \
  D index 29 using 1:2 title 'random walk' noenhanced with lines lw 2 lc rgb C2, \
  D index 28 using 1:2 title 'random walk' noenhanced with lines lw 2 lc rgb C2, \
  D index 27 using 1:2 title 'random walk' noenhanced with lines lw 2 lc rgb C2, \
  D index 26 using 1:2 title 'random walk' noenhanced with lines lw 2 lc rgb C2, \
  D index 25 using 1:2 title 'random walk' noenhanced with lines lw 2 lc rgb C2, \
  D index 24 using 1:2 title 'random walk' noenhanced with lines lw 2 lc rgb C2, \
  D index 23 using 1:2 title 'random walk' noenhanced with lines lw 2 lc rgb C2, \
  D index 22 using 1:2 title 'random walk' noenhanced with lines lw 2 lc rgb C2, \
  D index 21 using 1:2 title 'random walk' noenhanced with lines lw 2 lc rgb C2, \
  D index 20 using 1:2 title 'Brownian motion' noenhanced with lines lw 2 lc rgb C1, \
  D index 19 using 1:2 title 'Brownian motion' noenhanced with lines lw 2 lc rgb C1, \
  D index 18 using 1:2 title 'Brownian motion' noenhanced with lines lw 2 lc rgb C1, \
  D index 17 using 1:2 title 'Brownian motion' noenhanced with lines lw 2 lc rgb C1, \
  D index 16 using 1:2 title 'Brownian motion' noenhanced with lines lw 2 lc rgb C1, \
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
  D index 2 using 1:2 title 'with mass' noenhanced with lines lw 2 lc rgb C3, \
  D index 1 using 1:2 title 'random walk' noenhanced with lines lw 2 lc rgb C2, \
  D index 0 using 1:2 title 'Brownian motion' noenhanced with lines lw 2 lc rgb C1, \
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
  D index 16 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 17 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 18 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 19 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 20 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 21 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C2, \
  D index 22 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C2, \
  D index 23 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C2, \
  D index 24 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C2, \
  D index 25 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C2, \
  D index 26 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C2, \
  D index 27 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C2, \
  D index 28 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C2, \
  D index 29 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C2, \
  D index 30 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C2, \
  D index 31 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C2, \
  D index 32 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C2, \
  D index 33 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C2, \
  D index 34 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C2, \
  D index 35 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C2, \
  D index 36 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C2, \
  D index 37 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C2, \
  D index 38 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C2, \
  D index 39 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C3, \
  D index 40 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C3, \
  D index 41 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C3, \
  D index 42 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C3, \
  D index 43 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C3, \
  D index 44 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C3, \
  D index 45 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C3, \
  D index 46 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C3, \
  D index 47 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C3, \
  D index 48 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C3, \
  D index 49 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C3, \
  D index 50 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C3, \
  D index 51 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C3, \
  D index 52 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C3, \
  D index 53 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C3, \
  D index 54 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C3, \
  D index 55 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C3, \
  D index 56 every ::0::0 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C3
