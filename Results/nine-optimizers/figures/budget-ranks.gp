# Rank against budget: mean over 6 functions of the rank by median gap; 1 is the best; band of the best: 95 % over resampled functions
# Draw it again with: gnuplot budget-ranks.gp
NAME = 'budget-ranks'; TITLE = 'budget_ranks'; WIDTH = 773; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Rank against budget}' at screen 0.0207, screen 0.9522 left font ",14" tc rgb INK
set label 2 'mean over 6 functions of the rank by median gap; 1 is the best; band of the best: 95 % over resampled functions' at screen 0.0207, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [9.2:0.8]
unset logscale y
set ytics ('1' 1.0, '2' 2.0, '3' 3.0, '4' 4.0, '5' 5.0, '6' 6.0, '7' 7.0, '8' 8.0, '9' 9.0)
set xrange [1.0:100.0]
set logscale x 10
set xtics ('1 %%' 1.0, '2 %%' 2.0, '5 %%' 5.0, '10 %%' 10.0, '20 %%' 20.0, '50 %%' 50.0, '100 %%' 100.0)
D = 'budget-ranks.dat'

set lmargin at screen 0.1009; set rmargin at screen 0.8279
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'fraction of the budget' tc rgb TEXT offset 0,0.3
set label 4 'mean rank' at screen 0.0207, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 1.0053, graph 0.7579 to graph 1.0214, graph 0.7579 nohead lc rgb C2 lw 0.8
set label 10 'adagrad' at graph 1.0285, graph 0.7579 left font ",11" tc rgb C2
set arrow from graph 1.0053, graph 0.6687 to graph 1.0214, graph 0.6706 nohead lc rgb C8 lw 0.8
set label 11 'nesterov' at graph 1.0285, graph 0.6706 left font ",11" tc rgb C8
set arrow from graph 1.0053, graph 0.629 to graph 1.0214, graph 0.627 nohead lc rgb C7 lw 0.8
set label 12 'momentum' at graph 1.0285, graph 0.627 left font ",11" tc rgb C7
set arrow from graph 1.0053, graph 0.4802 to graph 1.0214, graph 0.463 nohead lc rgb C3 lw 0.8
set label 13 'adam' at graph 1.0285, graph 0.463 left font ",11" tc rgb C3
set arrow from graph 1.0053, graph 0.5496 to graph 1.0214, graph 0.5502 nohead lc rgb C1 lw 0.8
set label 14 'rmsprop' at graph 1.0285, graph 0.5502 left font ",11" tc rgb C1
set arrow from graph 1.0053, graph 0.4901 to graph 1.0214, graph 0.5066 nohead lc rgb C6 lw 0.8
set label 15 'gradientDescent' at graph 1.0285, graph 0.5066 left font ",11" tc rgb C6
set arrow from graph 1.0053, graph 0.3313 to graph 1.0214, graph 0.3518 nohead lc rgb C5 lw 0.8
set label 16 'bfgs2' at graph 1.0285, graph 0.3518 left font ",11" tc rgb C5
set arrow from graph 1.0053, graph 0.2817 to graph 1.0214, graph 0.2646 nohead lc rgb C4 lw 0.8
set label 17 'adamw' at graph 1.0285, graph 0.2646 left font ",11" tc rgb C4
set arrow from graph 1.0053, graph 0.3115 to graph 1.0214, graph 0.3082 nohead lc rgb C1 lw 0.8
set label 18 'adadelta' at graph 1.0285, graph 0.3082 left font ",11" tc rgb C1
plot D index 0 using 1:2:4 title 'adagrad' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.0667 noborder, \
  D index 8 using 1:3 title 'adadelta' noenhanced with lines lw 2 lc rgb C1, \
  D index 8 using 1:3 title 'adadelta' noenhanced with points pt 7 ps 0.35 lc rgb C1, \
  D index 7 using 1:3 title 'adamw' noenhanced with lines lw 2 lc rgb C4, \
  D index 7 using 1:3 title 'adamw' noenhanced with points pt 7 ps 0.35 lc rgb C4, \
  D index 6 using 1:3 title 'bfgs2' noenhanced with lines lw 2 lc rgb C5, \
  D index 6 using 1:3 title 'bfgs2' noenhanced with points pt 7 ps 0.35 lc rgb C5, \
  D index 5 using 1:3 title 'gradientDescent' noenhanced with lines lw 2 lc rgb C6, \
  D index 5 using 1:3 title 'gradientDescent' noenhanced with points pt 7 ps 0.35 lc rgb C6, \
  D index 4 using 1:3 title 'rmsprop' noenhanced with lines lw 2 dt (6,3) lc rgb C1, \
  D index 4 using 1:3 title 'rmsprop' noenhanced with points pt 7 ps 0.35 lc rgb C1, \
  D index 3 using 1:3 title 'adam' noenhanced with lines lw 2 lc rgb C3, \
  D index 3 using 1:3 title 'adam' noenhanced with points pt 7 ps 0.35 lc rgb C3, \
  D index 2 using 1:3 title 'momentum' noenhanced with lines lw 2 lc rgb C7, \
  D index 2 using 1:3 title 'momentum' noenhanced with points pt 7 ps 0.35 lc rgb C7, \
  D index 1 using 1:3 title 'nesterov' noenhanced with lines lw 2 lc rgb C8, \
  D index 1 using 1:3 title 'nesterov' noenhanced with points pt 7 ps 0.35 lc rgb C8, \
  D index 0 using 1:3 title 'adagrad' noenhanced with lines lw 2 lc rgb C2, \
  D index 0 using 1:3 title 'adagrad' noenhanced with points pt 7 ps 0.35 lc rgb C2
