# Ellipsoid, n = 2: final gap against budget: runs of their own at each budget; median with its exact 95 % interval; numbers: exponent of a power law
# Draw it again with: gnuplot ellipsoid-n-2-in-2000-steps-budget-curve.gp
NAME = 'ellipsoid-n-2-in-2000-steps-budget-curve'; TITLE = 'ellipsoid_n_2_in_2000_steps_budget_curve'; WIDTH = 832; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Ellipsoid, n = 2: final gap against budget}' at screen 0.0192, screen 0.9522 left font ",14" tc rgb INK
set label 2 'runs of their own at each budget; median with its exact 95 % interval; numbers: exponent of a power law' at screen 0.0192, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [1.6305993217602242e-07:0.0002637052130777729]
set logscale y 10
set format y '10^{%L}'
set xrange [227.27272727272725:2200.0]
set logscale x 10
set format x '10^{%L}'
set xtics ('500' 500.0, '1000' 1000.0, '2000' 2000.0)
D = 'ellipsoid-n-2-in-2000-steps-budget-curve.dat'

set lmargin at screen 0.0937; set rmargin at screen 0.7689
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'budget in steps' tc rgb TEXT offset 0,0.3
set label 4 'final gap' at screen 0.0192, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 0.958, graph 0.186 to graph 1, graph 0.186 nohead lc rgb C3 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.186 to graph 1.0214, graph 0.1596 nohead lc rgb C3 lw 0.8
set label 10 'adam + warmupStableDecay' at graph 1.0285, graph 0.1596 left font ",11" tc rgb C3
set arrow from graph 0.958, graph 0.1967 to graph 1, graph 0.1967 nohead lc rgb C2 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.1967 to graph 1.0214, graph 0.2032 nohead lc rgb C2 lw 0.8
set label 11 'adam + linear' at graph 1.0285, graph 0.2032 left font ",11" tc rgb C2
set arrow from graph 0.958, graph 0.2269 to graph 1, graph 0.2269 nohead lc rgb C1 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.2269 to graph 1.0214, graph 0.2468 nohead lc rgb C1 lw 0.8
set label 12 'adam + cosine' at graph 1.0285, graph 0.2468 left font ",11" tc rgb C1
plot D index 0 using 1:2:4 title 'adam + warmupStableDecay' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.16 noborder, \
  D index 1 using 1:2:4 title 'adam + linear' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.16 noborder, \
  D index 2 using 1:2:4 title 'adam + cosine' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.16 noborder, \
  D index 2 using 1:3 title 'adam + cosine' noenhanced with lines lw 2 lc rgb C1, \
  D index 2 using 1:3 title 'adam + cosine' noenhanced with points pt 7 ps 0.35 lc rgb C1, \
  D index 1 using 1:3 title 'adam + linear' noenhanced with lines lw 2 lc rgb C2, \
  D index 1 using 1:3 title 'adam + linear' noenhanced with points pt 7 ps 0.35 lc rgb C2, \
  D index 0 using 1:3 title 'adam + warmupStableDecay' noenhanced with lines lw 2 lc rgb C3, \
  D index 0 using 1:3 title 'adam + warmupStableDecay' noenhanced with points pt 7 ps 0.35 lc rgb C3
