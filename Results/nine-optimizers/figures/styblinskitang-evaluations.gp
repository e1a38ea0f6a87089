# Styblinski–Tang: median and quartiles over 25 seeds
# Draw it again with: gnuplot styblinskitang-evaluations.gp
NAME = 'styblinskitang-evaluations'; TITLE = 'styblinskitang_evaluations'; WIDTH = 773; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Styblinski–Tang}' at screen 0.0207, screen 0.9522 left font ",14" tc rgb INK
set label 2 'median and quartiles over 25 seeds' at screen 0.0207, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [1e-16:21933.28564726223]
set logscale y 10
set format y '10^{%L}'
set mytics 1
set ytics ('10^{-12}' 1e-12, '10^{-9}' 1e-09, '10^{-6}' 1e-06, '10^{-3}' 0.001, '10^{0}' 1.0, '10^{3}' 1000.0, '≤ 10^{−16}' 1e-16)
set xrange [1.0:20000.0]
set logscale x 10
set format x '10^{%L}'
D = 'styblinskitang-evaluations.dat'

set lmargin at screen 0.1009; set rmargin at screen 0.8279
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'evaluations' tc rgb TEXT offset 0,0.3
set label 4 'f(best so far) − f*' at screen 0.0207, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 1.0053, graph 0.0 to graph 1.0214, graph 0.0 nohead lc rgb C1 lw 0.8
set label 10 'rmsprop' at graph 1.0285, graph 0.0 left font ",11" tc rgb C1
set arrow from graph 1.0053, graph 0.0 to graph 1.0214, graph 0.0436 nohead lc rgb C2 lw 0.8
set label 11 'adagrad' at graph 1.0285, graph 0.0436 left font ",11" tc rgb C2
set arrow from graph 1.0053, graph 0.0 to graph 1.0214, graph 0.0872 nohead lc rgb C6 lw 0.8
set label 12 'gradientDescent' at graph 1.0285, graph 0.0872 left font ",11" tc rgb C6
set arrow from graph 1.0053, graph 0.0 to graph 1.0214, graph 0.1308 nohead lc rgb C7 lw 0.8
set label 13 'momentum' at graph 1.0285, graph 0.1308 left font ",11" tc rgb C7
set arrow from graph 1.0053, graph 0.0 to graph 1.0214, graph 0.1744 nohead lc rgb C8 lw 0.8
set label 14 'nesterov' at graph 1.0285, graph 0.1744 left font ",11" tc rgb C8
set arrow from graph 1.0053, graph 0.8431 to graph 1.0214, graph 0.8213 nohead lc rgb C3 lw 0.8
set label 15 'adam' at graph 1.0285, graph 0.8213 left font ",11" tc rgb C3
set arrow from graph 1.0053, graph 0.4003 to graph 1.0214, graph 0.3899 nohead lc rgb C1 lw 0.8
set label 16 'adadelta' at graph 1.0285, graph 0.3899 left font ",11" tc rgb C1
set arrow from graph 0.4619, graph 0.8431 to graph 1, graph 0.8431 nohead lc rgb C5 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.8431 to graph 1.0214, graph 0.8649 nohead lc rgb C5 lw 0.8
set label 17 'bfgs2' at graph 1.0285, graph 0.8649 left font ",11" tc rgb C5
set arrow from graph 1.0053, graph 0.4232 to graph 1.0214, graph 0.4335 nohead lc rgb C4 lw 0.8
set label 18 'adamw' at graph 1.0285, graph 0.4335 left font ",11" tc rgb C4
set arrow from graph 0, first 1e-16 to graph 1, first 1e-16 nohead back lc rgb RULE lw 1 dt 3
plot D index 0 using 1:2:4 title 'rmsprop' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.0667 noborder, \
  D index 1 using 1:2:4 title 'adagrad' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.0667 noborder, \
  D index 2 using 1:2:4 title 'gradientDescent' noenhanced with filledcurves fc rgb C6 fs transparent solid 0.0667 noborder, \
  D index 3 using 1:2:4 title 'momentum' noenhanced with filledcurves fc rgb C7 fs transparent solid 0.0667 noborder, \
  D index 4 using 1:2:4 title 'nesterov' noenhanced with filledcurves fc rgb C8 fs transparent solid 0.0667 noborder, \
  D index 5 using 1:2:4 title 'adam' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.0667 noborder, \
  D index 6 using 1:2:4 title 'adadelta' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.0667 noborder, \
  D index 7 using 1:2:4 title 'bfgs2' noenhanced with filledcurves fc rgb C5 fs transparent solid 0.0667 noborder, \
  D index 8 using 1:2:4 title 'adamw' noenhanced with filledcurves fc rgb C4 fs transparent solid 0.0667 noborder, \
  D index 8 using 1:3 title 'adamw' noenhanced with lines lw 2 lc rgb C4, \
  D index 7 using 1:3 title 'bfgs2' noenhanced with lines lw 2 lc rgb C5, \
  D index 6 using 1:3 title 'adadelta' noenhanced with lines lw 2 lc rgb C1, \
  D index 5 using 1:3 title 'adam' noenhanced with lines lw 2 lc rgb C3, \
  D index 4 using 1:3 title 'nesterov' noenhanced with lines lw 2 lc rgb C8, \
  D index 3 using 1:3 title 'momentum' noenhanced with lines lw 2 lc rgb C7, \
  D index 2 using 1:3 title 'gradientDescent' noenhanced with lines lw 2 lc rgb C6, \
  D index 1 using 1:3 title 'adagrad' noenhanced with lines lw 2 lc rgb C2, \
  D index 0 using 1:3 title 'rmsprop' noenhanced with lines lw 2 dt (6,3) lc rgb C1
