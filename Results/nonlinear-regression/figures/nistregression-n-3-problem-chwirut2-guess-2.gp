# Nonlinear regression of NIST, n = 3, chwirut2, guess 2: one seed
# Draw it again with: gnuplot nistregression-n-3-problem-chwirut2-guess-2.gp
NAME = 'nistregression-n-3-problem-chwirut2-guess-2'; TITLE = 'nistregression_n_3_problem_chwirut2_guess_2'; WIDTH = 951; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Nonlinear regression of NIST, n = 3, chwirut2, guess 2}' at screen 0.0168, screen 0.9522 left font ",14" tc rgb INK
set label 2 'one seed' at screen 0.0168, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [1e-15:3513.0529481328253]
set logscale y 10
set format y '10^{%L}'
set mytics 1
set ytics ('10^{-12}' 1e-12, '10^{-9}' 1e-09, '10^{-6}' 1e-06, '10^{-3}' 0.001, '10^{0}' 1.0, '10^{3}' 1000.0, '≤ 10^{−15}' 1e-15)
set xrange [1.0:2000.0]
set logscale x 10
set format x '10^{%L}'
D = 'nistregression-n-3-problem-chwirut2-guess-2.dat'

set lmargin at screen 0.082; set rmargin at screen 0.6728
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'f(best so far) − f*' at screen 0.0168, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 0.2736, graph 0.1433 to graph 1, graph 0.1433 nohead lc rgb C2 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.1433 to graph 1.0214, graph 0.1617 nohead lc rgb C2 lw 0.8
set label 10 'levenbergMarquardt step=dogleg' at graph 1.0285, graph 0.1617 left font ",11" tc rgb C2
set arrow from graph 0.2736, graph 0.1366 to graph 1, graph 0.1366 nohead lc rgb C3 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.1366 to graph 1.0214, graph 0.1181 nohead lc rgb C3 lw 0.8
set label 11 'levenbergMarquardt step=levenbergMarquardt' at graph 1.0285, graph 0.1181 left font ",11" tc rgb C3
set arrow from graph 1.0053, graph 0.0 to graph 1.0214, graph 0.0 nohead lc rgb C4 lw 0.8
set label 12 'nelderMead' at graph 1.0285, graph 0.0 left font ",11" tc rgb C4
set arrow from graph 0.5065, graph 0.3543 to graph 1, graph 0.3543 nohead lc rgb C1 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.3543 to graph 1.0214, graph 0.3543 nohead lc rgb C1 lw 0.8
set label 13 'bfgs2' at graph 1.0285, graph 0.3543 left font ",11" tc rgb C1
set arrow from graph 0, first 1e-15 to graph 1, first 1e-15 nohead back lc rgb RULE lw 1 dt 3
plot D index 0 using 1:2:4 title 'levenbergMarquardt step=dogleg' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.15 noborder, \
  D index 1 using 1:2:4 title 'levenbergMarquardt step=levenbergMarquardt' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.15 noborder, \
  D index 2 using 1:2:4 title 'nelderMead' noenhanced with filledcurves fc rgb C4 fs transparent solid 0.15 noborder, \
  D index 3 using 1:2:4 title 'bfgs2' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.15 noborder, \
  D index 3 using 1:3 title 'bfgs2' noenhanced with lines lw 2 lc rgb C1, \
  D index 2 using 1:3 title 'nelderMead' noenhanced with lines lw 2 lc rgb C4, \
  D index 1 using 1:3 title 'levenbergMarquardt step=levenbergMarquardt' noenhanced with lines lw 2 lc rgb C3, \
  D index 0 using 1:3 title 'levenbergMarquardt step=dogleg' noenhanced with lines lw 2 lc rgb C2
