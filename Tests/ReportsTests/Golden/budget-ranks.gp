# Rank against budget: mean over 3 functions of the rank by median gap; 1 is the best
# Draw it again with: gnuplot budget-ranks.gp
NAME = 'budget-ranks'; TITLE = 'budget_ranks'; WIDTH = 759; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Rank against budget}' at screen 0.0211, screen 0.9522 left font ",14" tc rgb INK
set label 2 'mean over 3 functions of the rank by median gap; 1 is the best' at screen 0.0211, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [3.2:0.8]
unset logscale y
set ytics ('1' 1.0, '2' 2.0, '3' 3.0)
set xrange [1.0:100.0]
set logscale x 10
set xtics ('1 %%' 1.0, '2 %%' 2.0, '5 %%' 5.0, '10 %%' 10.0, '20 %%' 20.0, '50 %%' 50.0, '100 %%' 100.0)
D = 'budget-ranks.dat'

set lmargin at screen 0.1027; set rmargin at screen 0.8423
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'fraction of the budget' tc rgb TEXT offset 0,LIFT
set label 4 'mean rank' at screen 0.0211, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 1.0053, graph 0.6389 to graph 1.0214, graph 0.6171 nohead lc rgb C2 lw 0.8
set label 10 'adam/cosine' at graph 1.0285, graph 0.6171 left font ",11" tc rgb C2
set arrow from graph 1.0053, graph 0.6389 to graph 1.0214, graph 0.6607 nohead lc rgb C3 lw 0.8
set label 11 'sgd|\140plain\140{}' at graph 1.0285, graph 0.6607 left font ",11" tc rgb C3
set arrow from graph 1.0053, graph 0.2222 to graph 1.0214, graph 0.2222 nohead lc rgb C1 lw 0.8
set label 12 'adam/constant' at graph 1.0285, graph 0.2222 left font ",11" tc rgb C1
plot D index 2 using 1:2 title 'adam/constant' noenhanced with lines lw 2 lc rgb C1, \
  D index 2 using 1:2 title 'adam/constant' noenhanced with points pt 7 ps 0.35 lc rgb C1, \
  D index 1 using 1:2 title "sgd|\140plain\140" noenhanced with lines lw 2 lc rgb C3, \
  D index 1 using 1:2 title "sgd|\140plain\140" noenhanced with points pt 7 ps 0.35 lc rgb C3, \
  D index 0 using 1:2 title 'adam/cosine' noenhanced with lines lw 2 lc rgb C2, \
  D index 0 using 1:2 title 'adam/cosine' noenhanced with points pt 7 ps 0.35 lc rgb C2
