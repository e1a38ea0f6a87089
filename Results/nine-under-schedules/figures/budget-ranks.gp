# Rank against budget: mean over 3 functions of the rank by median gap; 1 is the best
# Draw it again with: gnuplot budget-ranks.gp
NAME = 'budget-ranks'; TITLE = 'budget_ranks'; WIDTH = 960; HEIGHT = 1180
load 'style.gp'
set label 1 '{/:Bold Rank against budget}' at screen 0.0167, screen 0.9814 left font ",14" tc rgb INK
set label 2 'mean over 3 functions of the rank by median gap; 1 is the best' at screen 0.0167, screen 0.9644 left font ",11" tc rgb MUTED
set yrange [32.2:0.8]
unset logscale y
set ytics ('1' 1.0, '5' 5.0, '9' 9.0, '13' 13.0, '17' 17.0, '21' 21.0, '25' 25.0, '29' 29.0)
set xrange [1.0:100.0]
set logscale x 10
set xtics ('1 %%' 1.0, '10 %%' 10.0, '100 %%' 100.0)
D = 'budget-ranks.dat'
set multiplot

set lmargin at screen 0.0813; set rmargin at screen 0.3615
set bmargin at screen 0.7441; set tmargin at screen 0.922
unset arrow
unset xlabel
set label 4 'mean rank' at screen 0.0167, graph 0.5 center rotate by 90 tc rgb TEXT
set label 3 '{/:Bold adadelta}' at screen 0.0813, screen 0.9322 left font ",12" tc rgb INK
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
set arrow from graph 1.0112, graph 0.6752 to graph 1.0446, graph 0.6896 nohead lc rgb C2 lw 0.8
set label 10 'linear' at graph 1.0595, graph 0.6896 left font ",11" tc rgb C2
set arrow from graph 1.0112, graph 0.6327 to graph 1.0446, graph 0.6182 nohead lc rgb C4 lw 0.8
set label 11 'warmup cosine' at graph 1.0595, graph 0.6182 left font ",11" tc rgb C4
set arrow from graph 1.0112, graph 0.3885 to graph 1.0446, graph 0.4136 nohead lc rgb C3 lw 0.8
set label 12 'step' at graph 1.0595, graph 0.4136 left font ",11" tc rgb C3
set arrow from graph 1.0112, graph 0.3673 to graph 1.0446, graph 0.3422 nohead lc rgb C1 lw 0.8
set label 13 'adadelta' at graph 1.0595, graph 0.3422 left font ",11" tc rgb C1
plot D index 0 using 1:2 title 'nesterov' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 1 using 1:2 title 'rmsprop + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 2 using 1:2 title 'rmsprop + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 3 using 1:2 title 'nesterov + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 5 using 1:2 title 'nesterov + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 6 using 1:2 title 'adam + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 7 using 1:2 title 'adam + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 8 using 1:2 title 'momentum + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 9 using 1:2 title 'adam' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 11 using 1:2 title 'adam + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 12 using 1:2 title 'gradientDescent + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 13 using 1:2 title 'momentum + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 14 using 1:2 title 'momentum' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 15 using 1:2 title 'adagrad + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 16 using 1:2 title 'adagrad' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 17 using 1:2 title 'rmsprop + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 18 using 1:2 title 'adamw' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 19 using 1:2 title 'momentum + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 20 using 1:2 title 'rmsprop' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 21 using 1:2 title 'gradientDescent + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 22 using 1:2 title 'adamw + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 23 using 1:2 title 'adagrad + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 24 using 1:2 title 'nesterov + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 26 using 1:2 title 'adagrad + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 28 using 1:2 title 'adamw + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 29 using 1:2 title 'adamw + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 30 using 1:2 title 'gradientDescent' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 31 using 1:2 title 'gradientDescent + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 27 using 1:2 title 'adadelta' noenhanced with lines lw 2 lc rgb C1, \
  D index 27 using 1:2 title 'adadelta' noenhanced with points pt 7 ps 0.35 lc rgb C1, \
  D index 25 using 1:2 title 'adadelta + step' noenhanced with lines lw 2 lc rgb C3, \
  D index 25 using 1:2 title 'adadelta + step' noenhanced with points pt 7 ps 0.35 lc rgb C3, \
  D index 10 using 1:2 title 'adadelta + warmup cosine' noenhanced with lines lw 2 lc rgb C4, \
  D index 10 using 1:2 title 'adadelta + warmup cosine' noenhanced with points pt 7 ps 0.35 lc rgb C4, \
  D index 4 using 1:2 title 'adadelta + linear' noenhanced with lines lw 2 lc rgb C2, \
  D index 4 using 1:2 title 'adadelta + linear' noenhanced with points pt 7 ps 0.35 lc rgb C2
unset label 1
unset label 2

set lmargin at screen 0.5813; set rmargin at screen 0.8615
set bmargin at screen 0.7441; set tmargin at screen 0.922
unset arrow
unset xlabel
unset label 4
set label 3 '{/:Bold adagrad}' at screen 0.5813, screen 0.9322 left font ",12" tc rgb INK
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
set arrow from graph 1.0112, graph 0.5584 to graph 1.0446, graph 0.562 nohead lc rgb C4 lw 0.8
set label 10 'warmup cosine' at graph 1.0595, graph 0.562 left font ",11" tc rgb C4
set arrow from graph 1.0112, graph 0.4735 to graph 1.0446, graph 0.4906 nohead lc rgb C1 lw 0.8
set label 11 'adagrad' at graph 1.0595, graph 0.4906 left font ",11" tc rgb C1
set arrow from graph 1.0112, graph 0.4204 to graph 1.0446, graph 0.4192 nohead lc rgb C2 lw 0.8
set label 12 'linear' at graph 1.0595, graph 0.4192 left font ",11" tc rgb C2
set arrow from graph 1.0112, graph 0.3673 to graph 1.0446, graph 0.3477 nohead lc rgb C3 lw 0.8
set label 13 'step' at graph 1.0595, graph 0.3477 left font ",11" tc rgb C3
plot D index 0 using 1:2 title 'nesterov' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 1 using 1:2 title 'rmsprop + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 2 using 1:2 title 'rmsprop + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 3 using 1:2 title 'nesterov + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 4 using 1:2 title 'adadelta + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 5 using 1:2 title 'nesterov + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 6 using 1:2 title 'adam + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 7 using 1:2 title 'adam + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 8 using 1:2 title 'momentum + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 9 using 1:2 title 'adam' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 10 using 1:2 title 'adadelta + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 11 using 1:2 title 'adam + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 12 using 1:2 title 'gradientDescent + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 13 using 1:2 title 'momentum + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 14 using 1:2 title 'momentum' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 17 using 1:2 title 'rmsprop + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 18 using 1:2 title 'adamw' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 19 using 1:2 title 'momentum + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 20 using 1:2 title 'rmsprop' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 21 using 1:2 title 'gradientDescent + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 22 using 1:2 title 'adamw + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 24 using 1:2 title 'nesterov + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 25 using 1:2 title 'adadelta + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 27 using 1:2 title 'adadelta' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 28 using 1:2 title 'adamw + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 29 using 1:2 title 'adamw + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 30 using 1:2 title 'gradientDescent' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 31 using 1:2 title 'gradientDescent + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 26 using 1:2 title 'adagrad + step' noenhanced with lines lw 2 lc rgb C3, \
  D index 26 using 1:2 title 'adagrad + step' noenhanced with points pt 7 ps 0.35 lc rgb C3, \
  D index 23 using 1:2 title 'adagrad + linear' noenhanced with lines lw 2 lc rgb C2, \
  D index 23 using 1:2 title 'adagrad + linear' noenhanced with points pt 7 ps 0.35 lc rgb C2, \
  D index 16 using 1:2 title 'adagrad' noenhanced with lines lw 2 lc rgb C1, \
  D index 16 using 1:2 title 'adagrad' noenhanced with points pt 7 ps 0.35 lc rgb C1, \
  D index 15 using 1:2 title 'adagrad + warmup cosine' noenhanced with lines lw 2 lc rgb C4, \
  D index 15 using 1:2 title 'adagrad + warmup cosine' noenhanced with points pt 7 ps 0.35 lc rgb C4
unset label 1
unset label 2

set lmargin at screen 0.0813; set rmargin at screen 0.3615
set bmargin at screen 0.5153; set tmargin at screen 0.6932
unset arrow
unset xlabel
set label 4 'mean rank' at screen 0.0167, graph 0.5 center rotate by 90 tc rgb TEXT
set label 3 '{/:Bold adam}' at screen 0.0813, screen 0.7034 left font ",12" tc rgb INK
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
set arrow from graph 1.0112, graph 0.6645 to graph 1.0446, graph 0.7451 nohead lc rgb C2 lw 0.8
set label 10 'linear' at graph 1.0595, graph 0.7451 left font ",11" tc rgb C2
set arrow from graph 1.0112, graph 0.6433 to graph 1.0446, graph 0.6023 nohead lc rgb C3 lw 0.8
set label 11 'step' at graph 1.0595, graph 0.6023 left font ",11" tc rgb C3
set arrow from graph 1.0112, graph 0.6539 to graph 1.0446, graph 0.6737 nohead lc rgb C1 lw 0.8
set label 12 'adam' at graph 1.0595, graph 0.6737 left font ",11" tc rgb C1
set arrow from graph 1.0112, graph 0.5902 to graph 1.0446, graph 0.5309 nohead lc rgb C4 lw 0.8
set label 13 'warmup cosine' at graph 1.0595, graph 0.5309 left font ",11" tc rgb C4
plot D index 0 using 1:2 title 'nesterov' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 1 using 1:2 title 'rmsprop + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 2 using 1:2 title 'rmsprop + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 3 using 1:2 title 'nesterov + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 4 using 1:2 title 'adadelta + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 5 using 1:2 title 'nesterov + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 8 using 1:2 title 'momentum + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 10 using 1:2 title 'adadelta + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 12 using 1:2 title 'gradientDescent + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 13 using 1:2 title 'momentum + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 14 using 1:2 title 'momentum' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 15 using 1:2 title 'adagrad + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 16 using 1:2 title 'adagrad' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 17 using 1:2 title 'rmsprop + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 18 using 1:2 title 'adamw' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 19 using 1:2 title 'momentum + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 20 using 1:2 title 'rmsprop' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 21 using 1:2 title 'gradientDescent + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 22 using 1:2 title 'adamw + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 23 using 1:2 title 'adagrad + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 24 using 1:2 title 'nesterov + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 25 using 1:2 title 'adadelta + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 26 using 1:2 title 'adagrad + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 27 using 1:2 title 'adadelta' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 28 using 1:2 title 'adamw + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 29 using 1:2 title 'adamw + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 30 using 1:2 title 'gradientDescent' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 31 using 1:2 title 'gradientDescent + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 11 using 1:2 title 'adam + warmup cosine' noenhanced with lines lw 2 lc rgb C4, \
  D index 11 using 1:2 title 'adam + warmup cosine' noenhanced with points pt 7 ps 0.35 lc rgb C4, \
  D index 9 using 1:2 title 'adam' noenhanced with lines lw 2 lc rgb C1, \
  D index 9 using 1:2 title 'adam' noenhanced with points pt 7 ps 0.35 lc rgb C1, \
  D index 7 using 1:2 title 'adam + step' noenhanced with lines lw 2 lc rgb C3, \
  D index 7 using 1:2 title 'adam + step' noenhanced with points pt 7 ps 0.35 lc rgb C3, \
  D index 6 using 1:2 title 'adam + linear' noenhanced with lines lw 2 lc rgb C2, \
  D index 6 using 1:2 title 'adam + linear' noenhanced with points pt 7 ps 0.35 lc rgb C2
unset label 1
unset label 2

set lmargin at screen 0.5813; set rmargin at screen 0.8615
set bmargin at screen 0.5153; set tmargin at screen 0.6932
unset arrow
unset xlabel
unset label 4
set label 3 '{/:Bold adamw}' at screen 0.5813, screen 0.7034 left font ",12" tc rgb INK
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
set arrow from graph 1.0112, graph 0.4522 to graph 1.0446, graph 0.4561 nohead lc rgb C1 lw 0.8
set label 10 'adamw' at graph 1.0595, graph 0.4561 left font ",11" tc rgb C1
set arrow from graph 1.0112, graph 0.3885 to graph 1.0446, graph 0.3847 nohead lc rgb C2 lw 0.8
set label 11 'linear' at graph 1.0595, graph 0.3847 left font ",11" tc rgb C2
set arrow from graph 1.0112, graph 0.2505 to graph 1.0446, graph 0.2756 nohead lc rgb C4 lw 0.8
set label 12 'warmup cosine' at graph 1.0595, graph 0.2756 left font ",11" tc rgb C4
set arrow from graph 1.0112, graph 0.2293 to graph 1.0446, graph 0.2042 nohead lc rgb C3 lw 0.8
set label 13 'step' at graph 1.0595, graph 0.2042 left font ",11" tc rgb C3
plot D index 0 using 1:2 title 'nesterov' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 1 using 1:2 title 'rmsprop + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 2 using 1:2 title 'rmsprop + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 3 using 1:2 title 'nesterov + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 4 using 1:2 title 'adadelta + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 5 using 1:2 title 'nesterov + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 6 using 1:2 title 'adam + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 7 using 1:2 title 'adam + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 8 using 1:2 title 'momentum + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 9 using 1:2 title 'adam' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 10 using 1:2 title 'adadelta + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 11 using 1:2 title 'adam + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 12 using 1:2 title 'gradientDescent + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 13 using 1:2 title 'momentum + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 14 using 1:2 title 'momentum' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 15 using 1:2 title 'adagrad + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 16 using 1:2 title 'adagrad' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 17 using 1:2 title 'rmsprop + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 19 using 1:2 title 'momentum + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 20 using 1:2 title 'rmsprop' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 21 using 1:2 title 'gradientDescent + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 23 using 1:2 title 'adagrad + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 24 using 1:2 title 'nesterov + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 25 using 1:2 title 'adadelta + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 26 using 1:2 title 'adagrad + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 27 using 1:2 title 'adadelta' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 30 using 1:2 title 'gradientDescent' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 31 using 1:2 title 'gradientDescent + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 29 using 1:2 title 'adamw + step' noenhanced with lines lw 2 lc rgb C3, \
  D index 29 using 1:2 title 'adamw + step' noenhanced with points pt 7 ps 0.35 lc rgb C3, \
  D index 28 using 1:2 title 'adamw + warmup cosine' noenhanced with lines lw 2 lc rgb C4, \
  D index 28 using 1:2 title 'adamw + warmup cosine' noenhanced with points pt 7 ps 0.35 lc rgb C4, \
  D index 22 using 1:2 title 'adamw + linear' noenhanced with lines lw 2 lc rgb C2, \
  D index 22 using 1:2 title 'adamw + linear' noenhanced with points pt 7 ps 0.35 lc rgb C2, \
  D index 18 using 1:2 title 'adamw' noenhanced with lines lw 2 lc rgb C1, \
  D index 18 using 1:2 title 'adamw' noenhanced with points pt 7 ps 0.35 lc rgb C1
unset label 1
unset label 2

set lmargin at screen 0.0813; set rmargin at screen 0.3615
set bmargin at screen 0.2864; set tmargin at screen 0.4644
unset arrow
unset xlabel
set label 4 'mean rank' at screen 0.0167, graph 0.5 center rotate by 90 tc rgb TEXT
set label 3 '{/:Bold gradientDescent}' at screen 0.0813, screen 0.4746 left font ",12" tc rgb INK
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
set arrow from graph 1.0112, graph 0.5478 to graph 1.0446, graph 0.5478 nohead lc rgb C4 lw 0.8
set label 10 'warmup cosine' at graph 1.0595, graph 0.5478 left font ",11" tc rgb C4
set arrow from graph 1.0112, graph 0.431 to graph 1.0446, graph 0.431 nohead lc rgb C2 lw 0.8
set label 11 'linear' at graph 1.0595, graph 0.431 left font ",11" tc rgb C2
set arrow from graph 1.0112, graph 0.2399 to graph 1.0446, graph 0.2399 nohead lc rgb C1 lw 0.8
set label 12 'gradientDescent' at graph 1.0595, graph 0.2399 left font ",11" tc rgb C1
set arrow from graph 1.0112, graph 0.1444 to graph 1.0446, graph 0.1444 nohead lc rgb C3 lw 0.8
set label 13 'step' at graph 1.0595, graph 0.1444 left font ",11" tc rgb C3
plot D index 0 using 1:2 title 'nesterov' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 1 using 1:2 title 'rmsprop + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 2 using 1:2 title 'rmsprop + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 3 using 1:2 title 'nesterov + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 4 using 1:2 title 'adadelta + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 5 using 1:2 title 'nesterov + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 6 using 1:2 title 'adam + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 7 using 1:2 title 'adam + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 8 using 1:2 title 'momentum + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 9 using 1:2 title 'adam' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 10 using 1:2 title 'adadelta + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 11 using 1:2 title 'adam + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 13 using 1:2 title 'momentum + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 14 using 1:2 title 'momentum' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 15 using 1:2 title 'adagrad + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 16 using 1:2 title 'adagrad' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 17 using 1:2 title 'rmsprop + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 18 using 1:2 title 'adamw' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 19 using 1:2 title 'momentum + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 20 using 1:2 title 'rmsprop' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 22 using 1:2 title 'adamw + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 23 using 1:2 title 'adagrad + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 24 using 1:2 title 'nesterov + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 25 using 1:2 title 'adadelta + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 26 using 1:2 title 'adagrad + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 27 using 1:2 title 'adadelta' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 28 using 1:2 title 'adamw + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 29 using 1:2 title 'adamw + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 31 using 1:2 title 'gradientDescent + step' noenhanced with lines lw 2 lc rgb C3, \
  D index 31 using 1:2 title 'gradientDescent + step' noenhanced with points pt 7 ps 0.35 lc rgb C3, \
  D index 30 using 1:2 title 'gradientDescent' noenhanced with lines lw 2 lc rgb C1, \
  D index 30 using 1:2 title 'gradientDescent' noenhanced with points pt 7 ps 0.35 lc rgb C1, \
  D index 21 using 1:2 title 'gradientDescent + linear' noenhanced with lines lw 2 lc rgb C2, \
  D index 21 using 1:2 title 'gradientDescent + linear' noenhanced with points pt 7 ps 0.35 lc rgb C2, \
  D index 12 using 1:2 title 'gradientDescent + warmup cosine' noenhanced with lines lw 2 lc rgb C4, \
  D index 12 using 1:2 title 'gradientDescent + warmup cosine' noenhanced with points pt 7 ps 0.35 lc rgb C4
unset label 1
unset label 2

set lmargin at screen 0.5813; set rmargin at screen 0.8615
set bmargin at screen 0.2864; set tmargin at screen 0.4644
unset arrow
unset xlabel
unset label 4
set label 3 '{/:Bold momentum}' at screen 0.5813, screen 0.4746 left font ",12" tc rgb INK
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
set arrow from graph 1.0112, graph 0.6539 to graph 1.0446, graph 0.6539 nohead lc rgb C4 lw 0.8
set label 10 'warmup cosine' at graph 1.0595, graph 0.6539 left font ",11" tc rgb C4
set arrow from graph 1.0112, graph 0.5265 to graph 1.0446, graph 0.4961 nohead lc rgb C2 lw 0.8
set label 11 'linear' at graph 1.0595, graph 0.4961 left font ",11" tc rgb C2
set arrow from graph 1.0112, graph 0.5372 to graph 1.0446, graph 0.5676 nohead lc rgb C1 lw 0.8
set label 12 'momentum' at graph 1.0595, graph 0.5676 left font ",11" tc rgb C1
set arrow from graph 1.0112, graph 0.4204 to graph 1.0446, graph 0.4204 nohead lc rgb C3 lw 0.8
set label 13 'step' at graph 1.0595, graph 0.4204 left font ",11" tc rgb C3
plot D index 0 using 1:2 title 'nesterov' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 1 using 1:2 title 'rmsprop + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 2 using 1:2 title 'rmsprop + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 3 using 1:2 title 'nesterov + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 4 using 1:2 title 'adadelta + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 5 using 1:2 title 'nesterov + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 6 using 1:2 title 'adam + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 7 using 1:2 title 'adam + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 9 using 1:2 title 'adam' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 10 using 1:2 title 'adadelta + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 11 using 1:2 title 'adam + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 12 using 1:2 title 'gradientDescent + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 15 using 1:2 title 'adagrad + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 16 using 1:2 title 'adagrad' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 17 using 1:2 title 'rmsprop + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 18 using 1:2 title 'adamw' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 20 using 1:2 title 'rmsprop' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 21 using 1:2 title 'gradientDescent + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 22 using 1:2 title 'adamw + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 23 using 1:2 title 'adagrad + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 24 using 1:2 title 'nesterov + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 25 using 1:2 title 'adadelta + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 26 using 1:2 title 'adagrad + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 27 using 1:2 title 'adadelta' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 28 using 1:2 title 'adamw + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 29 using 1:2 title 'adamw + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 30 using 1:2 title 'gradientDescent' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 31 using 1:2 title 'gradientDescent + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 19 using 1:2 title 'momentum + step' noenhanced with lines lw 2 lc rgb C3, \
  D index 19 using 1:2 title 'momentum + step' noenhanced with points pt 7 ps 0.35 lc rgb C3, \
  D index 14 using 1:2 title 'momentum' noenhanced with lines lw 2 lc rgb C1, \
  D index 14 using 1:2 title 'momentum' noenhanced with points pt 7 ps 0.35 lc rgb C1, \
  D index 13 using 1:2 title 'momentum + linear' noenhanced with lines lw 2 lc rgb C2, \
  D index 13 using 1:2 title 'momentum + linear' noenhanced with points pt 7 ps 0.35 lc rgb C2, \
  D index 8 using 1:2 title 'momentum + warmup cosine' noenhanced with lines lw 2 lc rgb C4, \
  D index 8 using 1:2 title 'momentum + warmup cosine' noenhanced with points pt 7 ps 0.35 lc rgb C4
unset label 1
unset label 2

set lmargin at screen 0.0813; set rmargin at screen 0.3615
set bmargin at screen 0.0576; set tmargin at screen 0.2356
unset arrow
set xlabel 'fraction of the budget' tc rgb TEXT offset 0,0.3
set label 4 'mean rank' at screen 0.0167, graph 0.5 center rotate by 90 tc rgb TEXT
set label 3 '{/:Bold nesterov}' at screen 0.0813, screen 0.2458 left font ",12" tc rgb INK
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
set arrow from graph 1.0112, graph 0.7601 to graph 1.0446, graph 0.7601 nohead lc rgb C1 lw 0.8
set label 10 'nesterov' at graph 1.0595, graph 0.7601 left font ",11" tc rgb C1
set arrow from graph 1.0112, graph 0.6539 to graph 1.0446, graph 0.6684 nohead lc rgb C4 lw 0.8
set label 11 'warmup cosine' at graph 1.0595, graph 0.6684 left font ",11" tc rgb C4
set arrow from graph 1.0112, graph 0.6115 to graph 1.0446, graph 0.597 nohead lc rgb C2 lw 0.8
set label 12 'linear' at graph 1.0595, graph 0.597 left font ",11" tc rgb C2
set arrow from graph 1.0112, graph 0.3992 to graph 1.0446, graph 0.3992 nohead lc rgb C3 lw 0.8
set label 13 'step' at graph 1.0595, graph 0.3992 left font ",11" tc rgb C3
plot D index 1 using 1:2 title 'rmsprop + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 2 using 1:2 title 'rmsprop + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 4 using 1:2 title 'adadelta + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 6 using 1:2 title 'adam + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 7 using 1:2 title 'adam + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 8 using 1:2 title 'momentum + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 9 using 1:2 title 'adam' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 10 using 1:2 title 'adadelta + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 11 using 1:2 title 'adam + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 12 using 1:2 title 'gradientDescent + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 13 using 1:2 title 'momentum + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 14 using 1:2 title 'momentum' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 15 using 1:2 title 'adagrad + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 16 using 1:2 title 'adagrad' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 17 using 1:2 title 'rmsprop + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 18 using 1:2 title 'adamw' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 19 using 1:2 title 'momentum + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 20 using 1:2 title 'rmsprop' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 21 using 1:2 title 'gradientDescent + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 22 using 1:2 title 'adamw + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 23 using 1:2 title 'adagrad + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 25 using 1:2 title 'adadelta + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 26 using 1:2 title 'adagrad + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 27 using 1:2 title 'adadelta' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 28 using 1:2 title 'adamw + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 29 using 1:2 title 'adamw + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 30 using 1:2 title 'gradientDescent' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 31 using 1:2 title 'gradientDescent + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 24 using 1:2 title 'nesterov + step' noenhanced with lines lw 2 lc rgb C3, \
  D index 24 using 1:2 title 'nesterov + step' noenhanced with points pt 7 ps 0.35 lc rgb C3, \
  D index 5 using 1:2 title 'nesterov + linear' noenhanced with lines lw 2 lc rgb C2, \
  D index 5 using 1:2 title 'nesterov + linear' noenhanced with points pt 7 ps 0.35 lc rgb C2, \
  D index 3 using 1:2 title 'nesterov + warmup cosine' noenhanced with lines lw 2 lc rgb C4, \
  D index 3 using 1:2 title 'nesterov + warmup cosine' noenhanced with points pt 7 ps 0.35 lc rgb C4, \
  D index 0 using 1:2 title 'nesterov' noenhanced with lines lw 2 lc rgb C1, \
  D index 0 using 1:2 title 'nesterov' noenhanced with points pt 7 ps 0.35 lc rgb C1
unset label 1
unset label 2

set lmargin at screen 0.5813; set rmargin at screen 0.8615
set bmargin at screen 0.0576; set tmargin at screen 0.2356
unset arrow
set xlabel 'fraction of the budget' tc rgb TEXT offset 0,0.3
unset label 4
set label 3 '{/:Bold rmsprop}' at screen 0.5813, screen 0.2458 left font ",12" tc rgb INK
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
set arrow from graph 1.0112, graph 0.6858 to graph 1.0446, graph 0.6554 nohead lc rgb C2 lw 0.8
set label 10 'linear' at graph 1.0595, graph 0.6554 left font ",11" tc rgb C2
set arrow from graph 1.0112, graph 0.6964 to graph 1.0446, graph 0.7268 nohead lc rgb C4 lw 0.8
set label 11 'warmup cosine' at graph 1.0595, graph 0.7268 left font ",11" tc rgb C4
set arrow from graph 1.0112, graph 0.4841 to graph 1.0446, graph 0.5039 nohead lc rgb C3 lw 0.8
set label 12 'step' at graph 1.0595, graph 0.5039 left font ",11" tc rgb C3
set arrow from graph 1.0112, graph 0.4522 to graph 1.0446, graph 0.4324 nohead lc rgb C1 lw 0.8
set label 13 'rmsprop' at graph 1.0595, graph 0.4324 left font ",11" tc rgb C1
plot D index 0 using 1:2 title 'nesterov' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 3 using 1:2 title 'nesterov + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 4 using 1:2 title 'adadelta + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 5 using 1:2 title 'nesterov + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 6 using 1:2 title 'adam + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 7 using 1:2 title 'adam + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 8 using 1:2 title 'momentum + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 9 using 1:2 title 'adam' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 10 using 1:2 title 'adadelta + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 11 using 1:2 title 'adam + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 12 using 1:2 title 'gradientDescent + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 13 using 1:2 title 'momentum + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 14 using 1:2 title 'momentum' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 15 using 1:2 title 'adagrad + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 16 using 1:2 title 'adagrad' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 18 using 1:2 title 'adamw' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 19 using 1:2 title 'momentum + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 21 using 1:2 title 'gradientDescent + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 22 using 1:2 title 'adamw + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 23 using 1:2 title 'adagrad + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 24 using 1:2 title 'nesterov + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 25 using 1:2 title 'adadelta + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 26 using 1:2 title 'adagrad + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 27 using 1:2 title 'adadelta' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 28 using 1:2 title 'adamw + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 29 using 1:2 title 'adamw + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 30 using 1:2 title 'gradientDescent' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 31 using 1:2 title 'gradientDescent + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 20 using 1:2 title 'rmsprop' noenhanced with lines lw 2 lc rgb C1, \
  D index 20 using 1:2 title 'rmsprop' noenhanced with points pt 7 ps 0.35 lc rgb C1, \
  D index 17 using 1:2 title 'rmsprop + step' noenhanced with lines lw 2 lc rgb C3, \
  D index 17 using 1:2 title 'rmsprop + step' noenhanced with points pt 7 ps 0.35 lc rgb C3, \
  D index 2 using 1:2 title 'rmsprop + warmup cosine' noenhanced with lines lw 2 lc rgb C4, \
  D index 2 using 1:2 title 'rmsprop + warmup cosine' noenhanced with points pt 7 ps 0.35 lc rgb C4, \
  D index 1 using 1:2 title 'rmsprop + linear' noenhanced with lines lw 2 lc rgb C2, \
  D index 1 using 1:2 title 'rmsprop + linear' noenhanced with points pt 7 ps 0.35 lc rgb C2
unset label 1
unset label 2
unset multiplot
