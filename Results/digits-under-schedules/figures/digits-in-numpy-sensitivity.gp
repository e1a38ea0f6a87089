# digits in NumPy: learning rates: tuning runs, 5 seeds; dot: the best; broad: within a factor 2 of it (so many decades)
# Draw it again with: gnuplot digits-in-numpy-sensitivity.gp
NAME = 'digits-in-numpy-sensitivity'; TITLE = 'digits_in_numpy_sensitivity'; WIDTH = 918; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold digits in NumPy: learning rates}' at screen 0.0174, screen 0.9522 left font ",14" tc rgb INK
set label 2 'tuning runs, 5 seeds; dot: the best; broad: within a factor 2 of it (so many decades)' at screen 0.0174, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [0.0006575729593454455:2.432880505833706]
unset logscale y
set format y '%g'
set xrange [0.008333333333333333:1.2]
set logscale x 10
set format x '10^{%L}'
D = 'digits-in-numpy-sensitivity.dat'

set lmargin at screen 0.0849; set rmargin at screen 0.697
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'base learning rate' tc rgb TEXT offset 0,0.3
set label 4 'median of the values at the end' at screen 0.0174, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 0.9633, graph 0.9545 to graph 1, graph 0.9545 nohead lc rgb C1 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.9545 to graph 1.0214, graph 0.9749 nohead lc rgb C1 lw 0.8
set label 10 '… (foreign) (0.50)' at graph 1.0285, graph 0.9749 left font ",11" tc rgb C1
set arrow from graph 0.9633, graph 0.1952 to graph 1, graph 0.1952 nohead lc rgb C2 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.1952 to graph 1.0214, graph 0.1952 nohead lc rgb C2 lw 0.8
set label 11 '… (foreign) + exponential (0.50)' at graph 1.0285, graph 0.1952 left font ",11" tc rgb C2
set arrow from graph 0.9633, graph 0.8596 to graph 1, graph 0.8596 nohead lc rgb C3 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.8596 to graph 1.0214, graph 0.8596 nohead lc rgb C3 lw 0.8
set label 12 '… (foreign) + warmup cosine (1.0)' at graph 1.0285, graph 0.8596 left font ",11" tc rgb C3
set arrow from graph 0.9633, graph 0.8124 to graph 1, graph 0.8124 nohead lc rgb C4 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.8124 to graph 1.0214, graph 0.8124 nohead lc rgb C4 lw 0.8
set label 13 '… (foreign) + warmup linear (1.0)' at graph 1.0285, graph 0.8124 left font ",11" tc rgb C4
set arrow from graph 0.9633, graph 0.9516 to graph 1, graph 0.9516 nohead lc rgb C5 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.9516 to graph 1.0214, graph 0.9313 nohead lc rgb C5 lw 0.8
set label 14 '… (foreign) + warmupStableDecay (1.0)' at graph 1.0285, graph 0.9313 left font ",11" tc rgb C5
plot D index 0 every ::1::2 using 1:2 with lines lw 9 lc rgb "#90".C1[2:], \
  D index 1 every ::2::3 using 1:2 with lines lw 9 lc rgb "#90".C2[2:], \
  D index 2 every ::1::3 using 1:2 with lines lw 9 lc rgb "#90".C3[2:], \
  D index 3 every ::1::3 using 1:2 with lines lw 9 lc rgb "#90".C4[2:], \
  D index 4 every ::1::3 using 1:2 with lines lw 9 lc rgb "#90".C5[2:], \
  D index 4 using 1:2 title 'momentum (foreign) + warmupStableDecay' noenhanced with lines lw 2 lc rgb C5, \
  D index 4 using 1:2 title 'momentum (foreign) + warmupStableDecay' noenhanced with points pt 7 ps 0.35 lc rgb C5, \
  D index 3 using 1:2 title 'momentum (foreign) + warmup linear' noenhanced with lines lw 2 lc rgb C4, \
  D index 3 using 1:2 title 'momentum (foreign) + warmup linear' noenhanced with points pt 7 ps 0.35 lc rgb C4, \
  D index 2 using 1:2 title 'momentum (foreign) + warmup cosine' noenhanced with lines lw 2 lc rgb C3, \
  D index 2 using 1:2 title 'momentum (foreign) + warmup cosine' noenhanced with points pt 7 ps 0.35 lc rgb C3, \
  D index 1 using 1:2 title 'momentum (foreign) + exponential' noenhanced with lines lw 2 lc rgb C2, \
  D index 1 using 1:2 title 'momentum (foreign) + exponential' noenhanced with points pt 7 ps 0.35 lc rgb C2, \
  D index 0 using 1:2 title 'momentum (foreign)' noenhanced with lines lw 2 lc rgb C1, \
  D index 0 using 1:2 title 'momentum (foreign)' noenhanced with points pt 7 ps 0.35 lc rgb C1, \
  D index 0 every ::2::2 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 1 every ::3::3 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C2, \
  D index 2 every ::2::2 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C3, \
  D index 3 every ::2::2 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C4, \
  D index 4 every ::2::2 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C5
