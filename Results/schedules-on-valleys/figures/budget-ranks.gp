# Rank against budget: mean over 6 functions of the rank by median gap; 1 is the best; band of the best: 95 % over resampled functions
# Draw it again with: gnuplot budget-ranks.gp
NAME = 'budget-ranks'; TITLE = 'budget_ranks'; WIDTH = 960; HEIGHT = 640
load 'style.gp'
set label 1 '{/:Bold Rank against budget}' at screen 0.0167, screen 0.9656 left font ",14" tc rgb INK
set label 2 'mean over 6 functions of the rank by median gap; 1 is the best; band of the best: 95 % over resampled functions' at screen 0.0167, screen 0.9344 left font ",11" tc rgb MUTED
set yrange [32.2:0.8]
unset logscale y
set ytics ('1' 1.0, '5' 5.0, '9' 9.0, '13' 13.0, '17' 17.0, '21' 21.0, '25' 25.0, '29' 29.0)
set xrange [1.0:100.0]
set logscale x 10
set xtics ('1 %%' 1.0, '10 %%' 10.0, '100 %%' 100.0)
D = 'budget-ranks.dat'
set multiplot

set lmargin at screen 0.0813; set rmargin at screen 0.2721
set bmargin at screen 0.5281; set tmargin at screen 0.8563
unset arrow
unset xlabel
set label 4 'mean rank' at screen 0.0167, graph 0.5 center rotate by 90 tc rgb TEXT
set label 3 '{/:Bold adam (1/2)}' at screen 0.0813, screen 0.875 left font ",12" tc rgb INK
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
set arrow from graph 1.0164, graph 0.7495 to graph 1.0655, graph 0.8309 nohead lc rgb C7 lw 0.8
set label 10 'linear' at graph 1.0873, graph 0.8309 left font ",11" tc rgb C7
set arrow from graph 1.0164, graph 0.7017 to graph 1.0655, graph 0.7595 nohead lc rgb C2 lw 0.8
set label 11 'cosine' at graph 1.0873, graph 0.7595 left font ",11" tc rgb C2
set arrow from graph 1.0164, graph 0.6008 to graph 1.0655, graph 0.6167 nohead lc rgb C3 lw 0.8
set label 12 'cosineRestarts' at graph 1.0873, graph 0.6167 left font ",11" tc rgb C3
set arrow from graph 1.0164, graph 0.6008 to graph 1.0655, graph 0.6881 nohead lc rgb C1 lw 0.8
set label 13 'adam' at graph 1.0873, graph 0.6881 left font ",11" tc rgb C1
set arrow from graph 1.0164, graph 0.5796 to graph 1.0655, graph 0.5452 nohead lc rgb C4 lw 0.8
set label 14 'cosineSegments' at graph 1.0873, graph 0.5452 left font ",11" tc rgb C4
set arrow from graph 1.0164, graph 0.4682 to graph 1.0655, graph 0.4024 nohead lc rgb C8 lw 0.8
set label 15 'logarithmicCooling' at graph 1.0873, graph 0.4024 left font ",11" tc rgb C8
set arrow from graph 1.0164, graph 0.5106 to graph 1.0655, graph 0.4738 nohead lc rgb C6 lw 0.8
set label 16 'inverseTime' at graph 1.0873, graph 0.4738 left font ",11" tc rgb C6
set arrow from graph 1.0164, graph 0.4363 to graph 1.0655, graph 0.3309 nohead lc rgb C5 lw 0.8
set label 17 'exponential' at graph 1.0873, graph 0.3309 left font ",11" tc rgb C5
plot D index 0 using 1:3 title 'momentum + warmupStableDecay' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 1 using 1:3 title 'momentum + oneCycle cycleMomentum=false' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 3 using 1:3 title 'momentum + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 4 using 1:3 title 'adam + polynomial' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 6 using 1:3 title 'adam + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 7 using 1:3 title 'momentum + oneCycle cycleMomentum=true' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 9 using 1:3 title 'adam + piecewise' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 12 using 1:3 title 'momentum' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 13 using 1:3 title 'adam + oneCycle cycleMomentum=true' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 14 using 1:3 title 'adam + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 16 using 1:3 title 'adam + warmupStableDecay' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 17 using 1:3 title 'adam + oneCycle cycleMomentum=false' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 18 using 1:3 title 'momentum + polynomial' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 19 using 1:3 title 'adam + multistep' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 20 using 1:3 title 'momentum + cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 23 using 1:3 title 'momentum + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 24 using 1:3 title 'momentum + piecewise' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 25 using 1:3 title 'momentum + multistep' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 26 using 1:3 title 'momentum + inverseTime' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 27 using 1:3 title 'momentum + exponential' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 28 using 1:3 title 'momentum + cosineRestarts' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 29 using 1:3 title 'momentum + cosineSegments' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 30 using 1:3 title 'momentum + logarithmicCooling' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 31 using 1:3 title 'momentum + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 22 using 1:3 title 'adam + exponential' noenhanced with lines lw 2 lc rgb C5, \
  D index 22 using 1:3 title 'adam + exponential' noenhanced with points pt 7 ps 0.35 lc rgb C5, \
  D index 21 using 1:3 title 'adam + inverseTime' noenhanced with lines lw 2 lc rgb C6, \
  D index 21 using 1:3 title 'adam + inverseTime' noenhanced with points pt 7 ps 0.35 lc rgb C6, \
  D index 15 using 1:3 title 'adam + logarithmicCooling' noenhanced with lines lw 2 lc rgb C8, \
  D index 15 using 1:3 title 'adam + logarithmicCooling' noenhanced with points pt 7 ps 0.35 lc rgb C8, \
  D index 11 using 1:3 title 'adam + cosineSegments' noenhanced with lines lw 2 lc rgb C4, \
  D index 11 using 1:3 title 'adam + cosineSegments' noenhanced with points pt 7 ps 0.35 lc rgb C4, \
  D index 10 using 1:3 title 'adam' noenhanced with lines lw 2 lc rgb C1, \
  D index 10 using 1:3 title 'adam' noenhanced with points pt 7 ps 0.35 lc rgb C1, \
  D index 8 using 1:3 title 'adam + cosineRestarts' noenhanced with lines lw 2 lc rgb C3, \
  D index 8 using 1:3 title 'adam + cosineRestarts' noenhanced with points pt 7 ps 0.35 lc rgb C3, \
  D index 5 using 1:3 title 'adam + cosine' noenhanced with lines lw 2 lc rgb C2, \
  D index 5 using 1:3 title 'adam + cosine' noenhanced with points pt 7 ps 0.35 lc rgb C2, \
  D index 2 using 1:3 title 'adam + linear' noenhanced with lines lw 2 lc rgb C7, \
  D index 2 using 1:3 title 'adam + linear' noenhanced with points pt 7 ps 0.35 lc rgb C7
unset label 1
unset label 2

set lmargin at screen 0.5813; set rmargin at screen 0.7721
set bmargin at screen 0.5281; set tmargin at screen 0.8563
unset arrow
unset xlabel
unset label 4
set label 3 '{/:Bold adam (2/2)}' at screen 0.5813, screen 0.875 left font ",12" tc rgb INK
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
set arrow from graph 1.0164, graph 0.6911 to graph 1.0655, graph 0.7891 nohead lc rgb C5 lw 0.8
set label 10 'polynomial' at graph 1.0873, graph 0.7891 left font ",11" tc rgb C5
set arrow from graph 1.0164, graph 0.6752 to graph 1.0655, graph 0.7177 nohead lc rgb C7 lw 0.8
set label 11 'warmup cosine' at graph 1.0873, graph 0.7177 left font ",11" tc rgb C7
set arrow from graph 1.0164, graph 0.5796 to graph 1.0655, graph 0.6463 nohead lc rgb C4 lw 0.8
set label 12 'piecewise' at graph 1.0873, graph 0.6463 left font ",11" tc rgb C4
set arrow from graph 1.0164, graph 0.5053 to graph 1.0655, graph 0.5034 nohead lc rgb C3 lw 0.8
set label 13 'oneCycle cycleMomentum=true' at graph 1.0873, graph 0.5034 left font ",11" tc rgb C3
set arrow from graph 1.0164, graph 0.5372 to graph 1.0655, graph 0.5749 nohead lc rgb C6 lw 0.8
set label 14 'step' at graph 1.0873, graph 0.5749 left font ",11" tc rgb C6
set arrow from graph 1.0164, graph 0.4735 to graph 1.0655, graph 0.432 nohead lc rgb C8 lw 0.8
set label 15 'warmupStableDecay' at graph 1.0873, graph 0.432 left font ",11" tc rgb C8
set arrow from graph 1.0164, graph 0.3992 to graph 1.0655, graph 0.2891 nohead lc rgb C2 lw 0.8
set label 16 'oneCycle cycleMomentum=false' at graph 1.0873, graph 0.2891 left font ",11" tc rgb C2
set arrow from graph 1.0164, graph 0.4522 to graph 1.0655, graph 0.3606 nohead lc rgb C1 lw 0.8
set label 17 'multistep' at graph 1.0873, graph 0.3606 left font ",11" tc rgb C1
plot D index 0 using 1:3 title 'momentum + warmupStableDecay' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 1 using 1:3 title 'momentum + oneCycle cycleMomentum=false' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 2 using 1:3 title 'adam + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 3 using 1:3 title 'momentum + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 5 using 1:3 title 'adam + cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 7 using 1:3 title 'momentum + oneCycle cycleMomentum=true' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 8 using 1:3 title 'adam + cosineRestarts' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 10 using 1:3 title 'adam' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 11 using 1:3 title 'adam + cosineSegments' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 12 using 1:3 title 'momentum' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 15 using 1:3 title 'adam + logarithmicCooling' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 18 using 1:3 title 'momentum + polynomial' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 20 using 1:3 title 'momentum + cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 21 using 1:3 title 'adam + inverseTime' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 22 using 1:3 title 'adam + exponential' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 23 using 1:3 title 'momentum + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 24 using 1:3 title 'momentum + piecewise' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 25 using 1:3 title 'momentum + multistep' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 26 using 1:3 title 'momentum + inverseTime' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 27 using 1:3 title 'momentum + exponential' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 28 using 1:3 title 'momentum + cosineRestarts' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 29 using 1:3 title 'momentum + cosineSegments' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 30 using 1:3 title 'momentum + logarithmicCooling' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 31 using 1:3 title 'momentum + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 19 using 1:3 title 'adam + multistep' noenhanced with lines lw 2 lc rgb C1, \
  D index 19 using 1:3 title 'adam + multistep' noenhanced with points pt 7 ps 0.35 lc rgb C1, \
  D index 17 using 1:3 title 'adam + oneCycle cycleMomentum=false' noenhanced with lines lw 2 lc rgb C2, \
  D index 17 using 1:3 title 'adam + oneCycle cycleMomentum=false' noenhanced with points pt 7 ps 0.35 lc rgb C2, \
  D index 16 using 1:3 title 'adam + warmupStableDecay' noenhanced with lines lw 2 lc rgb C8, \
  D index 16 using 1:3 title 'adam + warmupStableDecay' noenhanced with points pt 7 ps 0.35 lc rgb C8, \
  D index 14 using 1:3 title 'adam + step' noenhanced with lines lw 2 lc rgb C6, \
  D index 14 using 1:3 title 'adam + step' noenhanced with points pt 7 ps 0.35 lc rgb C6, \
  D index 13 using 1:3 title 'adam + oneCycle cycleMomentum=true' noenhanced with lines lw 2 lc rgb C3, \
  D index 13 using 1:3 title 'adam + oneCycle cycleMomentum=true' noenhanced with points pt 7 ps 0.35 lc rgb C3, \
  D index 9 using 1:3 title 'adam + piecewise' noenhanced with lines lw 2 lc rgb C4, \
  D index 9 using 1:3 title 'adam + piecewise' noenhanced with points pt 7 ps 0.35 lc rgb C4, \
  D index 6 using 1:3 title 'adam + warmup cosine' noenhanced with lines lw 2 lc rgb C7, \
  D index 6 using 1:3 title 'adam + warmup cosine' noenhanced with points pt 7 ps 0.35 lc rgb C7, \
  D index 4 using 1:3 title 'adam + polynomial' noenhanced with lines lw 2 lc rgb C5, \
  D index 4 using 1:3 title 'adam + polynomial' noenhanced with points pt 7 ps 0.35 lc rgb C5
unset label 1
unset label 2

set lmargin at screen 0.0813; set rmargin at screen 0.2721
set bmargin at screen 0.1063; set tmargin at screen 0.4344
unset arrow
set xlabel 'fraction of the budget' tc rgb TEXT offset 0,0.3
set label 4 'mean rank' at screen 0.0167, graph 0.5 center rotate by 90 tc rgb TEXT
set label 3 '{/:Bold momentum (1/2)}' at screen 0.0813, screen 0.4531 left font ",12" tc rgb INK
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
set arrow from graph 1.0164, graph 0.5318 to graph 1.0655, graph 0.602 nohead lc rgb C1 lw 0.8
set label 10 'momentum' at graph 1.0873, graph 0.602 left font ",11" tc rgb C1
set arrow from graph 1.0164, graph 0.4522 to graph 1.0655, graph 0.4592 nohead lc rgb C2 lw 0.8
set label 11 'cosine' at graph 1.0873, graph 0.4592 left font ",11" tc rgb C2
set arrow from graph 1.0164, graph 0.4788 to graph 1.0655, graph 0.5306 nohead lc rgb C7 lw 0.8
set label 12 'linear' at graph 1.0873, graph 0.5306 left font ",11" tc rgb C7
set arrow from graph 1.0164, graph 0.3089 to graph 1.0655, graph 0.3163 nohead lc rgb C6 lw 0.8
set label 13 'inverseTime' at graph 1.0873, graph 0.3163 left font ",11" tc rgb C6
set arrow from graph 1.0164, graph 0.2983 to graph 1.0655, graph 0.2449 nohead lc rgb C5 lw 0.8
set label 14 'exponential' at graph 1.0873, graph 0.2449 left font ",11" tc rgb C5
set arrow from graph 1.0164, graph 0.3514 to graph 1.0655, graph 0.3878 nohead lc rgb C3 lw 0.8
set label 15 'cosineRestarts' at graph 1.0873, graph 0.3878 left font ",11" tc rgb C3
set arrow from graph 1.0164, graph 0.2081 to graph 1.0655, graph 0.1735 nohead lc rgb C4 lw 0.8
set label 16 'cosineSegments' at graph 1.0873, graph 0.1735 left font ",11" tc rgb C4
set arrow from graph 1.0164, graph 0.1868 to graph 1.0655, graph 0.102 nohead lc rgb C8 lw 0.8
set label 17 'logarithmicCooling' at graph 1.0873, graph 0.102 left font ",11" tc rgb C8
plot D index 0 using 1:3 title 'momentum + warmupStableDecay' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 1 using 1:3 title 'momentum + oneCycle cycleMomentum=false' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 2 using 1:3 title 'adam + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 3 using 1:3 title 'momentum + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 4 using 1:3 title 'adam + polynomial' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 5 using 1:3 title 'adam + cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 6 using 1:3 title 'adam + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 7 using 1:3 title 'momentum + oneCycle cycleMomentum=true' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 8 using 1:3 title 'adam + cosineRestarts' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 9 using 1:3 title 'adam + piecewise' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 10 using 1:3 title 'adam' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 11 using 1:3 title 'adam + cosineSegments' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 13 using 1:3 title 'adam + oneCycle cycleMomentum=true' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 14 using 1:3 title 'adam + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 15 using 1:3 title 'adam + logarithmicCooling' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 16 using 1:3 title 'adam + warmupStableDecay' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 17 using 1:3 title 'adam + oneCycle cycleMomentum=false' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 18 using 1:3 title 'momentum + polynomial' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 19 using 1:3 title 'adam + multistep' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 21 using 1:3 title 'adam + inverseTime' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 22 using 1:3 title 'adam + exponential' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 24 using 1:3 title 'momentum + piecewise' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 25 using 1:3 title 'momentum + multistep' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 31 using 1:3 title 'momentum + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 30 using 1:3 title 'momentum + logarithmicCooling' noenhanced with lines lw 2 lc rgb C8, \
  D index 30 using 1:3 title 'momentum + logarithmicCooling' noenhanced with points pt 7 ps 0.35 lc rgb C8, \
  D index 29 using 1:3 title 'momentum + cosineSegments' noenhanced with lines lw 2 lc rgb C4, \
  D index 29 using 1:3 title 'momentum + cosineSegments' noenhanced with points pt 7 ps 0.35 lc rgb C4, \
  D index 28 using 1:3 title 'momentum + cosineRestarts' noenhanced with lines lw 2 lc rgb C3, \
  D index 28 using 1:3 title 'momentum + cosineRestarts' noenhanced with points pt 7 ps 0.35 lc rgb C3, \
  D index 27 using 1:3 title 'momentum + exponential' noenhanced with lines lw 2 lc rgb C5, \
  D index 27 using 1:3 title 'momentum + exponential' noenhanced with points pt 7 ps 0.35 lc rgb C5, \
  D index 26 using 1:3 title 'momentum + inverseTime' noenhanced with lines lw 2 lc rgb C6, \
  D index 26 using 1:3 title 'momentum + inverseTime' noenhanced with points pt 7 ps 0.35 lc rgb C6, \
  D index 23 using 1:3 title 'momentum + linear' noenhanced with lines lw 2 lc rgb C7, \
  D index 23 using 1:3 title 'momentum + linear' noenhanced with points pt 7 ps 0.35 lc rgb C7, \
  D index 20 using 1:3 title 'momentum + cosine' noenhanced with lines lw 2 lc rgb C2, \
  D index 20 using 1:3 title 'momentum + cosine' noenhanced with points pt 7 ps 0.35 lc rgb C2, \
  D index 12 using 1:3 title 'momentum' noenhanced with lines lw 2 lc rgb C1, \
  D index 12 using 1:3 title 'momentum' noenhanced with points pt 7 ps 0.35 lc rgb C1
unset label 1
unset label 2

set lmargin at screen 0.5813; set rmargin at screen 0.7721
set bmargin at screen 0.1063; set tmargin at screen 0.4344
unset arrow
set xlabel 'fraction of the budget' tc rgb TEXT offset 0,0.3
unset label 4
set label 3 '{/:Bold momentum (2/2)}' at screen 0.5813, screen 0.4531 left font ",12" tc rgb INK
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
set arrow from graph 1.0164, graph 0.7282 to graph 1.0655, graph 0.6657 nohead lc rgb C8 lw 0.8
set label 10 'warmupStableDecay' at graph 1.0873, graph 0.6657 left font ",11" tc rgb C8
set arrow from graph 1.0164, graph 0.7335 to graph 1.0655, graph 0.7371 nohead lc rgb C2 lw 0.8
set label 11 'oneCycle cycleMomentum=false' at graph 1.0873, graph 0.7371 left font ",11" tc rgb C2
set arrow from graph 1.0164, graph 0.7495 to graph 1.0655, graph 0.8085 nohead lc rgb C7 lw 0.8
set label 12 'warmup cosine' at graph 1.0873, graph 0.8085 left font ",11" tc rgb C7
set arrow from graph 1.0164, graph 0.5796 to graph 1.0655, graph 0.5796 nohead lc rgb C3 lw 0.8
set label 13 'oneCycle cycleMomentum=true' at graph 1.0873, graph 0.5796 left font ",11" tc rgb C3
set arrow from graph 1.0164, graph 0.4628 to graph 1.0655, graph 0.4706 nohead lc rgb C5 lw 0.8
set label 14 'polynomial' at graph 1.0873, graph 0.4706 left font ",11" tc rgb C5
set arrow from graph 1.0164, graph 0.3673 to graph 1.0655, graph 0.3277 nohead lc rgb C4 lw 0.8
set label 15 'piecewise' at graph 1.0873, graph 0.3277 left font ",11" tc rgb C4
set arrow from graph 1.0164, graph 0.3673 to graph 1.0655, graph 0.3992 nohead lc rgb C1 lw 0.8
set label 16 'multistep' at graph 1.0873, graph 0.3992 left font ",11" tc rgb C1
set arrow from graph 1.0164, graph 0.2346 to graph 1.0655, graph 0.2346 nohead lc rgb C6 lw 0.8
set label 17 'step' at graph 1.0873, graph 0.2346 left font ",11" tc rgb C6
plot D index 2 using 1:3 title 'adam + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 4 using 1:3 title 'adam + polynomial' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 5 using 1:3 title 'adam + cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 6 using 1:3 title 'adam + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 8 using 1:3 title 'adam + cosineRestarts' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 9 using 1:3 title 'adam + piecewise' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 10 using 1:3 title 'adam' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 11 using 1:3 title 'adam + cosineSegments' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 12 using 1:3 title 'momentum' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 13 using 1:3 title 'adam + oneCycle cycleMomentum=true' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 14 using 1:3 title 'adam + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 15 using 1:3 title 'adam + logarithmicCooling' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 16 using 1:3 title 'adam + warmupStableDecay' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 17 using 1:3 title 'adam + oneCycle cycleMomentum=false' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 19 using 1:3 title 'adam + multistep' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 20 using 1:3 title 'momentum + cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 21 using 1:3 title 'adam + inverseTime' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 22 using 1:3 title 'adam + exponential' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 23 using 1:3 title 'momentum + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 26 using 1:3 title 'momentum + inverseTime' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 27 using 1:3 title 'momentum + exponential' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 28 using 1:3 title 'momentum + cosineRestarts' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 29 using 1:3 title 'momentum + cosineSegments' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 30 using 1:3 title 'momentum + logarithmicCooling' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 0 using 1:2:4 title 'momentum + warmupStableDecay' noenhanced with filledcurves fc rgb C8 fs transparent solid 0.075 noborder, \
  D index 31 using 1:3 title 'momentum + step' noenhanced with lines lw 2 lc rgb C6, \
  D index 31 using 1:3 title 'momentum + step' noenhanced with points pt 7 ps 0.35 lc rgb C6, \
  D index 25 using 1:3 title 'momentum + multistep' noenhanced with lines lw 2 lc rgb C1, \
  D index 25 using 1:3 title 'momentum + multistep' noenhanced with points pt 7 ps 0.35 lc rgb C1, \
  D index 24 using 1:3 title 'momentum + piecewise' noenhanced with lines lw 2 lc rgb C4, \
  D index 24 using 1:3 title 'momentum + piecewise' noenhanced with points pt 7 ps 0.35 lc rgb C4, \
  D index 18 using 1:3 title 'momentum + polynomial' noenhanced with lines lw 2 lc rgb C5, \
  D index 18 using 1:3 title 'momentum + polynomial' noenhanced with points pt 7 ps 0.35 lc rgb C5, \
  D index 7 using 1:3 title 'momentum + oneCycle cycleMomentum=true' noenhanced with lines lw 2 lc rgb C3, \
  D index 7 using 1:3 title 'momentum + oneCycle cycleMomentum=true' noenhanced with points pt 7 ps 0.35 lc rgb C3, \
  D index 3 using 1:3 title 'momentum + warmup cosine' noenhanced with lines lw 2 lc rgb C7, \
  D index 3 using 1:3 title 'momentum + warmup cosine' noenhanced with points pt 7 ps 0.35 lc rgb C7, \
  D index 1 using 1:3 title 'momentum + oneCycle cycleMomentum=false' noenhanced with lines lw 2 lc rgb C2, \
  D index 1 using 1:3 title 'momentum + oneCycle cycleMomentum=false' noenhanced with points pt 7 ps 0.35 lc rgb C2, \
  D index 0 using 1:3 title 'momentum + warmupStableDecay' noenhanced with lines lw 2 lc rgb C8, \
  D index 0 using 1:3 title 'momentum + warmupStableDecay' noenhanced with points pt 7 ps 0.35 lc rgb C8
unset label 1
unset label 2
unset multiplot
