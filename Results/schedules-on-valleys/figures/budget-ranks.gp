# Rank against budget: mean over 6 functions of the rank by median gap; 1 is the best
# Draw it again with: gnuplot budget-ranks.gp
NAME = 'budget-ranks'; WIDTH = 960; HEIGHT = 540
load 'style.gp'
set label 1 '{/:Bold Rank against budget}' at screen 0.0167, screen 0.9593 left font ",14" tc rgb INK
set label 2 'mean over 6 functions of the rank by median gap; 1 is the best' at screen 0.0167, screen 0.9222 left font ",11" tc rgb MUTED
set yrange [28.2:0.8]
unset logscale y
set ytics ('1' 1.0, '4' 4.0, '7' 7.0, '10' 10.0, '13' 13.0, '16' 16.0, '19' 19.0, '22' 22.0, '25' 25.0, '28' 28.0)
set xrange [1.0:100.0]
set logscale x 10
set xtics ('1 %%' 1.0, '2 %%' 2.0, '5 %%' 5.0, '10 %%' 10.0, '20 %%' 20.0, '50 %%' 50.0, '100 %%' 100.0)
D = 'budget-ranks.dat'
set multiplot

set lmargin at screen 0.0813; set rmargin at screen 0.3408
set bmargin at screen 0.5333; set tmargin at screen 0.8296
unset arrow
unset xlabel
set label 4 'mean rank' at screen 0.0167, graph 0.5 center rotate by 90 tc rgb TEXT
set label 3 '{/:Bold adam (1/2)}' at screen 0.0813, screen 0.8519 left font ",12" tc rgb INK
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
set arrow from graph 1.012, graph 0.7616 to graph 1.0482, graph 0.9012 nohead lc rgb C7 lw 0.8
set label 10 'linear' at graph 1.0642, graph 0.9012 left font ",11" tc rgb C7
set arrow from graph 1.012, graph 0.7007 to graph 1.0482, graph 0.8074 nohead lc rgb C2 lw 0.8
set label 11 'cosine' at graph 1.0642, graph 0.8074 left font ",11" tc rgb C2
set arrow from graph 1.012, graph 0.6551 to graph 1.0482, graph 0.6199 nohead lc rgb C3 lw 0.8
set label 12 'cosineRestarts' at graph 1.0642, graph 0.6199 left font ",11" tc rgb C3
set arrow from graph 1.012, graph 0.6673 to graph 1.0482, graph 0.7137 nohead lc rgb C1 lw 0.8
set label 13 'adam' at graph 1.0642, graph 0.7137 left font ",11" tc rgb C1
set arrow from graph 1.012, graph 0.6277 to graph 1.0482, graph 0.5262 nohead lc rgb C4 lw 0.8
set label 14 'cosineSegments' at graph 1.0642, graph 0.5262 left font ",11" tc rgb C4
set arrow from graph 1.012, graph 0.4696 to graph 1.0482, graph 0.4324 nohead lc rgb C6 lw 0.8
set label 15 'inverseTime' at graph 1.0642, graph 0.4324 left font ",11" tc rgb C6
set arrow from graph 1.012, graph 0.4574 to graph 1.0482, graph 0.3387 nohead lc rgb C5 lw 0.8
set label 16 'exponential' at graph 1.0642, graph 0.3387 left font ",11" tc rgb C5
plot D index 0 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 2 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 3 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 5 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 7 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 10 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 11 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 12 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 13 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 14 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 16 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 17 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 18 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 20 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 21 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 22 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 23 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 24 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 25 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 26 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 27 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 19 using 1:2 with lines lw 2 lc rgb C5, \
  D index 19 using 1:2 with points pt 7 ps 0.35 lc rgb C5, \
  D index 15 using 1:2 with lines lw 2 lc rgb C6, \
  D index 15 using 1:2 with points pt 7 ps 0.35 lc rgb C6, \
  D index 9 using 1:2 with lines lw 2 lc rgb C4, \
  D index 9 using 1:2 with points pt 7 ps 0.35 lc rgb C4, \
  D index 8 using 1:2 with lines lw 2 lc rgb C1, \
  D index 8 using 1:2 with points pt 7 ps 0.35 lc rgb C1, \
  D index 6 using 1:2 with lines lw 2 lc rgb C3, \
  D index 6 using 1:2 with points pt 7 ps 0.35 lc rgb C3, \
  D index 4 using 1:2 with lines lw 2 lc rgb C2, \
  D index 4 using 1:2 with points pt 7 ps 0.35 lc rgb C2, \
  D index 1 using 1:2 with lines lw 2 lc rgb C7, \
  D index 1 using 1:2 with points pt 7 ps 0.35 lc rgb C7
unset label 1
unset label 2

set lmargin at screen 0.5813; set rmargin at screen 0.8408
set bmargin at screen 0.5333; set tmargin at screen 0.8296
unset arrow
unset xlabel
unset label 4
set label 3 '{/:Bold adam (2/2)}' at screen 0.5813, screen 0.8519 left font ",12" tc rgb INK
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
set arrow from graph 1.012, graph 0.719 to graph 1.0482, graph 0.7805 nohead lc rgb C5 lw 0.8
set label 10 'polynomial' at graph 1.0642, graph 0.7805 left font ",11" tc rgb C5
set arrow from graph 1.012, graph 0.7403 to graph 1.0482, graph 0.8742 nohead lc rgb C7 lw 0.8
set label 11 'warmup cosine' at graph 1.0642, graph 0.8742 left font ",11" tc rgb C7
set arrow from graph 1.012, graph 0.6369 to graph 1.0482, graph 0.6867 nohead lc rgb C4 lw 0.8
set label 12 'piecewise' at graph 1.0642, graph 0.6867 left font ",11" tc rgb C4
set arrow from graph 1.012, graph 0.5791 to graph 1.0482, graph 0.593 nohead lc rgb C6 lw 0.8
set label 13 'step' at graph 1.0642, graph 0.593 left font ",11" tc rgb C6
set arrow from graph 1.012, graph 0.5061 to graph 1.0482, graph 0.4992 nohead lc rgb C1 lw 0.8
set label 14 'logarithmicCooling' at graph 1.0642, graph 0.4992 left font ",11" tc rgb C1
set arrow from graph 1.012, graph 0.4818 to graph 1.0482, graph 0.3117 nohead lc rgb C3 lw 0.8
set label 15 'oneCycle' at graph 1.0642, graph 0.3117 left font ",11" tc rgb C3
set arrow from graph 1.012, graph 0.4878 to graph 1.0482, graph 0.4055 nohead lc rgb C2 lw 0.8
set label 16 'multistep' at graph 1.0642, graph 0.4055 left font ",11" tc rgb C2
plot D index 0 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 1 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 2 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 4 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 6 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 8 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 9 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 10 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 13 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 15 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 16 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 18 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 19 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 20 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 21 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 22 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 23 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 24 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 25 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 26 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 27 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 17 using 1:2 with lines lw 2 lc rgb C2, \
  D index 17 using 1:2 with points pt 7 ps 0.35 lc rgb C2, \
  D index 14 using 1:2 with lines lw 2 lc rgb C3, \
  D index 14 using 1:2 with points pt 7 ps 0.35 lc rgb C3, \
  D index 12 using 1:2 with lines lw 2 lc rgb C1, \
  D index 12 using 1:2 with points pt 7 ps 0.35 lc rgb C1, \
  D index 11 using 1:2 with lines lw 2 lc rgb C6, \
  D index 11 using 1:2 with points pt 7 ps 0.35 lc rgb C6, \
  D index 7 using 1:2 with lines lw 2 lc rgb C4, \
  D index 7 using 1:2 with points pt 7 ps 0.35 lc rgb C4, \
  D index 5 using 1:2 with lines lw 2 lc rgb C7, \
  D index 5 using 1:2 with points pt 7 ps 0.35 lc rgb C7, \
  D index 3 using 1:2 with lines lw 2 lc rgb C5, \
  D index 3 using 1:2 with points pt 7 ps 0.35 lc rgb C5
unset label 1
unset label 2

set lmargin at screen 0.0813; set rmargin at screen 0.3408
set bmargin at screen 0.1259; set tmargin at screen 0.4222
unset arrow
set xlabel 'fraction of the budget' tc rgb TEXT offset 0,0.3
set label 4 'mean rank' at screen 0.0167, graph 0.5 center rotate by 90 tc rgb TEXT
set label 3 '{/:Bold momentum (1/2)}' at screen 0.0813, screen 0.4444 left font ",12" tc rgb INK
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
set arrow from graph 1.012, graph 0.4757 to graph 1.0482, graph 0.6353 nohead lc rgb C1 lw 0.8
set label 10 'momentum' at graph 1.0642, graph 0.6353 left font ",11" tc rgb C1
set arrow from graph 1.012, graph 0.427 to graph 1.0482, graph 0.4478 nohead lc rgb C2 lw 0.8
set label 11 'cosine' at graph 1.0642, graph 0.4478 left font ",11" tc rgb C2
set arrow from graph 1.012, graph 0.4453 to graph 1.0482, graph 0.5415 nohead lc rgb C7 lw 0.8
set label 12 'linear' at graph 1.0642, graph 0.5415 left font ",11" tc rgb C7
set arrow from graph 1.012, graph 0.2993 to graph 1.0482, graph 0.1665 nohead lc rgb C6 lw 0.8
set label 13 'inverseTime' at graph 1.0642, graph 0.1665 left font ",11" tc rgb C6
set arrow from graph 1.012, graph 0.2993 to graph 1.0482, graph 0.2603 nohead lc rgb C5 lw 0.8
set label 14 'exponential' at graph 1.0642, graph 0.2603 left font ",11" tc rgb C5
set arrow from graph 1.012, graph 0.3175 to graph 1.0482, graph 0.354 nohead lc rgb C3 lw 0.8
set label 15 'cosineRestarts' at graph 1.0642, graph 0.354 left font ",11" tc rgb C3
set arrow from graph 1.012, graph 0.2141 to graph 1.0482, graph 0.0728 nohead lc rgb C4 lw 0.8
set label 16 'cosineSegments' at graph 1.0642, graph 0.0728 left font ",11" tc rgb C4
plot D index 0 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 1 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 2 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 3 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 4 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 5 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 6 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 7 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 8 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 9 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 11 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 12 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 13 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 14 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 15 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 17 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 19 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 20 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 21 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 26 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 27 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 25 using 1:2 with lines lw 2 lc rgb C4, \
  D index 25 using 1:2 with points pt 7 ps 0.35 lc rgb C4, \
  D index 24 using 1:2 with lines lw 2 lc rgb C3, \
  D index 24 using 1:2 with points pt 7 ps 0.35 lc rgb C3, \
  D index 23 using 1:2 with lines lw 2 lc rgb C5, \
  D index 23 using 1:2 with points pt 7 ps 0.35 lc rgb C5, \
  D index 22 using 1:2 with lines lw 2 lc rgb C6, \
  D index 22 using 1:2 with points pt 7 ps 0.35 lc rgb C6, \
  D index 18 using 1:2 with lines lw 2 lc rgb C7, \
  D index 18 using 1:2 with points pt 7 ps 0.35 lc rgb C7, \
  D index 16 using 1:2 with lines lw 2 lc rgb C2, \
  D index 16 using 1:2 with points pt 7 ps 0.35 lc rgb C2, \
  D index 10 using 1:2 with lines lw 2 lc rgb C1, \
  D index 10 using 1:2 with points pt 7 ps 0.35 lc rgb C1
unset label 1
unset label 2

set lmargin at screen 0.5813; set rmargin at screen 0.8408
set bmargin at screen 0.1259; set tmargin at screen 0.4222
unset arrow
set xlabel 'fraction of the budget' tc rgb TEXT offset 0,0.3
unset label 4
set label 3 '{/:Bold momentum (2/2)}' at screen 0.5813, screen 0.4444 left font ",12" tc rgb INK
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
set arrow from graph 1.012, graph 0.6946 to graph 1.0482, graph 0.6569 nohead lc rgb C3 lw 0.8
set label 10 'oneCycle' at graph 1.0642, graph 0.6569 left font ",11" tc rgb C3
set arrow from graph 1.012, graph 0.7129 to graph 1.0482, graph 0.7506 nohead lc rgb C7 lw 0.8
set label 11 'warmup cosine' at graph 1.0642, graph 0.7506 left font ",11" tc rgb C7
set arrow from graph 1.012, graph 0.4696 to graph 1.0482, graph 0.5123 nohead lc rgb C5 lw 0.8
set label 12 'polynomial' at graph 1.0642, graph 0.5123 left font ",11" tc rgb C5
set arrow from graph 1.012, graph 0.3844 to graph 1.0482, graph 0.4186 nohead lc rgb C2 lw 0.8
set label 13 'multistep' at graph 1.0642, graph 0.4186 left font ",11" tc rgb C2
set arrow from graph 1.012, graph 0.3175 to graph 1.0482, graph 0.3248 nohead lc rgb C4 lw 0.8
set label 14 'piecewise' at graph 1.0642, graph 0.3248 left font ",11" tc rgb C4
set arrow from graph 1.012, graph 0.208 to graph 1.0482, graph 0.1373 nohead lc rgb C1 lw 0.8
set label 15 'logarithmicCooling' at graph 1.0642, graph 0.1373 left font ",11" tc rgb C1
set arrow from graph 1.012, graph 0.2445 to graph 1.0482, graph 0.2311 nohead lc rgb C6 lw 0.8
set label 16 'step' at graph 1.0642, graph 0.2311 left font ",11" tc rgb C6
plot D index 1 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 3 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 4 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 5 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 6 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 7 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 8 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 9 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 10 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 11 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 12 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 14 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 15 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 16 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 17 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 18 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 19 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 22 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 23 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 24 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 25 using 1:2 with lines lw 0.7 lc rgb FAINT, \
  D index 27 using 1:2 with lines lw 2 lc rgb C6, \
  D index 27 using 1:2 with points pt 7 ps 0.35 lc rgb C6, \
  D index 26 using 1:2 with lines lw 2 lc rgb C1, \
  D index 26 using 1:2 with points pt 7 ps 0.35 lc rgb C1, \
  D index 21 using 1:2 with lines lw 2 lc rgb C4, \
  D index 21 using 1:2 with points pt 7 ps 0.35 lc rgb C4, \
  D index 20 using 1:2 with lines lw 2 lc rgb C2, \
  D index 20 using 1:2 with points pt 7 ps 0.35 lc rgb C2, \
  D index 13 using 1:2 with lines lw 2 lc rgb C5, \
  D index 13 using 1:2 with points pt 7 ps 0.35 lc rgb C5, \
  D index 2 using 1:2 with lines lw 2 lc rgb C7, \
  D index 2 using 1:2 with points pt 7 ps 0.35 lc rgb C7, \
  D index 0 using 1:2 with lines lw 2 lc rgb C3, \
  D index 0 using 1:2 with points pt 7 ps 0.35 lc rgb C3
unset label 1
unset label 2
unset multiplot
