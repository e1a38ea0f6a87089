# Quadratic: learning rates: tuning runs, 8 seeds; dot: the best; broad: within a factor 2 of it (so many decades)
# Draw it again with: gnuplot quadratic-sensitivity.gp
NAME = 'quadratic-sensitivity'; TITLE = 'quadratic_sensitivity'; WIDTH = 878; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Quadratic: learning rates}' at screen 0.0182, screen 0.9522 left font ",14" tc rgb INK
set label 2 'tuning runs, 8 seeds; dot: the best; broad: within a factor 2 of it (so many decades)' at screen 0.0182, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [4.540308574737158e-06:158.31836200787663]
set logscale y 10
set format y '10^{%L}'
set mytics 1
set ytics 100.0
set xrange [8.333333333333334e-05:1.2]
set logscale x 10
set format x '10^{%L}'
D = 'quadratic-sensitivity.dat'

set lmargin at screen 0.0888; set rmargin at screen 0.7284
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'base learning rate' tc rgb TEXT offset 0,0.3
set label 4 'median final gap' at screen 0.0182, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 0.981, graph 0.1425 to graph 1, graph 0.1425 nohead lc rgb C1 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.1425 to graph 1.0214, graph 0.0872 nohead lc rgb C1 lw 0.8
set label 10 'adam + cosine (0)' at graph 1.0285, graph 0.0872 left font ",11" tc rgb C1
set arrow from graph 0.981, graph 0.0916 to graph 1, graph 0.0916 nohead lc rgb C2 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.0916 to graph 1.0214, graph 0.0 nohead lc rgb C2 lw 0.8
set label 11 'adam + warmup cosine (0)' at graph 1.0285, graph 0.0 left font ",11" tc rgb C2
set arrow from graph 0.7405, graph 0.1695 to graph 1, graph 0.1695 nohead lc rgb C3 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.1695 to graph 1.0214, graph 0.2616 nohead lc rgb C3 lw 0.8
set label 12 'momentum + cosine (0)' at graph 1.0285, graph 0.2616 left font ",11" tc rgb C3
set arrow from graph 0.7405, graph 0.1791 to graph 1, graph 0.1791 nohead lc rgb C4 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.1791 to graph 1.0214, graph 0.3052 nohead lc rgb C4 lw 0.8
set label 13 'momentum + warmup cosine (0.50)' at graph 1.0285, graph 0.3052 left font ",11" tc rgb C4
set arrow from graph 0.981, graph 0.122 to graph 1, graph 0.122 nohead lc rgb C5 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.122 to graph 1.0214, graph 0.0436 nohead lc rgb C5 lw 0.8
set label 14 'rmsprop + cosine (0.50)' at graph 1.0285, graph 0.0436 left font ",11" tc rgb C5
set arrow from graph 0.981, graph 0.1516 to graph 1, graph 0.1516 nohead lc rgb C6 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.1516 to graph 1.0214, graph 0.1308 nohead lc rgb C6 lw 0.8
set label 15 'rmsprop + warmup cosine (0.50)' at graph 1.0285, graph 0.1308 left font ",11" tc rgb C6
set arrow from graph 0.8607, graph 0.1537 to graph 1, graph 0.1537 nohead lc rgb C7 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.1537 to graph 1.0214, graph 0.1744 nohead lc rgb C7 lw 0.8
set label 16 'sgd + cosine (1.0)' at graph 1.0285, graph 0.1744 left font ",11" tc rgb C7
set arrow from graph 0.8607, graph 0.1685 to graph 1, graph 0.1685 nohead lc rgb C8 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.1685 to graph 1.0214, graph 0.218 nohead lc rgb C8 lw 0.8
set label 17 'sgd + warmup cosine (0.50)' at graph 1.0285, graph 0.218 left font ",11" tc rgb C8
plot D index 3 every ::2::3 using 1:2 with lines lw 9 lc rgb "#90".C4[2:], \
  D index 4 every ::3::4 using 1:2 with lines lw 9 lc rgb "#90".C5[2:], \
  D index 5 every ::4::5 using 1:2 with lines lw 9 lc rgb "#90".C6[2:], \
  D index 6 every ::2::4 using 1:2 with lines lw 9 lc rgb "#90".C7[2:], \
  D index 7 every ::2::3 using 1:2 with lines lw 9 lc rgb "#90".C8[2:], \
  D index 7 using 1:2 title 'sgd + warmup cosine' noenhanced with lines lw 2 lc rgb C8, \
  D index 7 using 1:2 title 'sgd + warmup cosine' noenhanced with points pt 7 ps 0.35 lc rgb C8, \
  D index 6 using 1:2 title 'sgd + cosine' noenhanced with lines lw 2 lc rgb C7, \
  D index 6 using 1:2 title 'sgd + cosine' noenhanced with points pt 7 ps 0.35 lc rgb C7, \
  D index 5 using 1:2 title 'rmsprop + warmup cosine' noenhanced with lines lw 2 lc rgb C6, \
  D index 5 using 1:2 title 'rmsprop + warmup cosine' noenhanced with points pt 7 ps 0.35 lc rgb C6, \
  D index 4 using 1:2 title 'rmsprop + cosine' noenhanced with lines lw 2 lc rgb C5, \
  D index 4 using 1:2 title 'rmsprop + cosine' noenhanced with points pt 7 ps 0.35 lc rgb C5, \
  D index 3 using 1:2 title 'momentum + warmup cosine' noenhanced with lines lw 2 lc rgb C4, \
  D index 3 using 1:2 title 'momentum + warmup cosine' noenhanced with points pt 7 ps 0.35 lc rgb C4, \
  D index 2 using 1:2 title 'momentum + cosine' noenhanced with lines lw 2 lc rgb C3, \
  D index 2 using 1:2 title 'momentum + cosine' noenhanced with points pt 7 ps 0.35 lc rgb C3, \
  D index 1 using 1:2 title 'adam + warmup cosine' noenhanced with lines lw 2 lc rgb C2, \
  D index 1 using 1:2 title 'adam + warmup cosine' noenhanced with points pt 7 ps 0.35 lc rgb C2, \
  D index 0 using 1:2 title 'adam + cosine' noenhanced with lines lw 2 lc rgb C1, \
  D index 0 using 1:2 title 'adam + cosine' noenhanced with points pt 7 ps 0.35 lc rgb C1, \
  D index 0 every ::4::4 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 1 every ::4::4 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C2, \
  D index 2 every ::3::3 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C3, \
  D index 3 every ::3::3 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C4, \
  D index 4 every ::3::3 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C5, \
  D index 5 every ::4::4 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C6, \
  D index 6 every ::3::3 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C7, \
  D index 7 every ::2::2 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C8
